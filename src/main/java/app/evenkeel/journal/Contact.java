package app.evenkeel.journal;

/** How a client is reached. What is not known is empty. */
public record Contact(
        String person,
        String email,
        String phone,
        String address,
        String billingPerson,
        String billingEmail) {
    public static final Contact UNKNOWN = new Contact("", "", "", "", "", "");

    public Contact {
        Rules.text("contact", person);
        Rules.text("email", email);
        Rules.text("phone", phone);
        Rules.text("address", address);
        Rules.text("billingContact", billingPerson);
        Rules.text("billingEmail", billingEmail);
    }
}
