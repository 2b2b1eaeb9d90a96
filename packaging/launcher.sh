#!/bin/sh
# Starts the program as lib/app/evenkeel.cfg says, in place of jpackage's launcher, which asks dpkg
# and rpm at every start, twice, whether they own it: that takes longer than the program's own start.
here=$0
if [ -h "$here" ]; then here=$(readlink -f -- "$here"); fi
case $here in */*) ;; *) here=./$here ;; esac
root=$(CDPATH='' cd -- "${here%/*}/.." && pwd -P) || exit 1
app=$root/lib/app
classpath=

# Java reads its arguments and writes file names in the locale's encoding.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
  *)
    if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
    ;;
esac
unset JDK_JAVA_OPTIONS

# The main class stands in the file before the options, and each is put in front of what is there.
while IFS='=' read -r key value; do
  case $value in
    *'$APPDIR'*) value=${value%%'$APPDIR'*}$app${value#*'$APPDIR'} ;;
  esac
  case $key in
    app.mainclass | java-options) set -- "$value" "$@" ;;
    app.classpath) classpath=${classpath:+$classpath:}$value ;;
  esac
done <"$app/evenkeel.cfg"
exec "$root/lib/runtime/bin/java" -classpath "$classpath" "$@"
