package cn.gov.nanan.disclosure.courier;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 邮局: one open connection to the mail server. Time-outs are short: a server that hangs keeps nobody waiting. */
final class PostOffice implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PostOffice.class.getName());

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    private PostOffice(MailServer server, Session session, Transport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    /** @throws MessagingException when the server cannot be reached or lets nobody in; nothing was sent then */
    static PostOffice open(MailServer server) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Transport transport = session.getTransport(server.protocol());
        String password = server.user() == null ? null : server.password();
        transport.connect(server.host(), server.port(), server.user(), password);
        return new PostOffice(server, session, transport);
    }

    SendOutcome send(String to, String subject, String text, Instant now) {
        try {
            MimeMessage message = message(to, subject, text, now);
            transport.sendMessage(message, message.getAllRecipients());
            return SendOutcome.TAKEN;
        } catch (SendFailedException refused) {
            LOG.log(Level.WARNING, "The mail server refuses an e-mail", refused);
            return isAddressWrong(refused) ? SendOutcome.LEFT : SendOutcome.NOT_TAKEN;
        } catch (MessagingException broken) {
            LOG.log(Level.WARNING, "An e-mail may not have reached the mail server, and is not sent twice", broken);
            return SendOutcome.LEFT;
        }
    }

    boolean isOpen() {
        return transport.isConnected();
    }

    private MimeMessage message(String to, String subject, String text, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static boolean isAddressWrong(SendFailedException refused) {
        Address[] wrong = refused.getInvalidAddresses();
        return wrong != null && wrong.length > 0;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
