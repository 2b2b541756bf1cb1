import { phraseRule } from './rule.ts';

/** Invitations to subscribe, to register and to install an app. */
export const newsletter = phraseRule({
  name: 'newsletter-invitation',
  zone: 'edges',
  phrases: {
    en: 'thank you for reading / thanks for reading / thank you for reading please subscribe / thank you for reading. please subscribe / please subscribe / subscribe / subscribe now / subscribe today / subscribe here / subscribe to our newsletter / subscribe to our newsletters / subscribe to our * newsletter / subscribe to the newsletter / subscribe to the * newsletter / subscribe to our youtube channel / subscribe to our channel / subscribe to updates / subscribe for free / sign up / sign up now / sign up here / sign up today / sign up for our newsletter / sign up to our newsletter / sign up for our newsletters / sign up for our free newsletter / sign up for our * newsletter / sign up for the * newsletter / sign up to our * newsletter / sign up to the * newsletter / sign up for * newsletter / sign up for newsletters / sign up for our newsletter * / sign up for * news alerts / get our newsletter / get the newsletter / get our free newsletter / get the latest news * / get breaking news * / get * in your inbox / get * delivered to your inbox / get * straight to your inbox / join our newsletter / join our mailing list / join our telegram channel / join our whatsapp channel / join us on telegram / join our * channel / enter your email / enter your email address / your email address / email address / your email / newsletter / newsletters / newsletter sign up / email newsletter / daily newsletter / log in / login / sign in / register / register now / create an account / create account / my account / download our app / download the app / get the app / download our mobile app / available on app store / get it on google play / turn on notifications / stay informed / stay connected / stay up to date / support us / donate / donate now / become a member / support our journalism',
    de: 'newsletter abonnieren / jetzt abonnieren / abonnieren / jetzt anmelden / anmelden / registrieren / jetzt registrieren / melden sie sich für unseren newsletter an / hier zum newsletter anmelden / zum newsletter anmelden / unseren newsletter abonnieren / abonnieren sie unseren newsletter / abonnieren sie unseren newsletter * / newsletter-anmeldung / unser newsletter / einloggen / jetzt app herunterladen / ihre e-mail-adresse / e-mail-adresse / abo',
    fr: 'abonnez-vous / s’abonner / je m’abonne / abonnez-vous à notre newsletter / inscrivez-vous à notre newsletter / inscrivez-vous à la newsletter / inscrivez-vous / s’inscrire / recevez notre newsletter / recevez la newsletter / se connecter / connexion / créer un compte / votre adresse e-mail / votre adresse email / téléchargez l’application / newsletter',
    es: 'suscríbete / suscribirse / suscríbase / suscríbete a nuestro boletín / suscríbete a nuestra newsletter / suscríbase a nuestro boletín / suscríbete a nuestro canal / suscríbete aquí / regístrate / registrarse / iniciar sesión / inicia sesión / recibe nuestro boletín / recibe * en tu correo / boletín / boletines / descarga nuestra app / únete a nuestro canal de * / apúntate a nuestra newsletter / tu correo electrónico',
    pt: 'assine / assine já / assine agora / assinar / assine nossa newsletter / assine a nossa newsletter / inscreva-se / inscreva-se na nossa newsletter / subscreva a nossa newsletter / subscrever / receba nossa newsletter / receba * no seu e-mail / entrar / cadastre-se / faça login / baixe o app / entre no nosso canal * / seu e-mail',
    it: 'iscriviti / iscriviti alla newsletter / iscriviti alla nostra newsletter / iscriviti ora / abbonati / abbonati ora / accedi / registrati / ricevi la newsletter / ricevi la nostra newsletter / scarica l’app / la tua email / newsletter',
    nl: 'abonneer / abonneer je / abonneer nu / abonneren / schrijf je in / schrijf je in voor onze nieuwsbrief / schrijf u in voor onze nieuwsbrief / meld je aan / meld je aan voor onze nieuwsbrief / meld u aan voor onze nieuwsbrief / inloggen / registreren / nieuwsbrief / download de app / uw e-mailadres / je e-mailadres',
    sv: 'prenumerera / prenumerera på vårt nyhetsbrev / logga in / anmäl dig till vårt nyhetsbrev',
    nb: 'abonner / logg inn / meld deg på nyhetsbrevet / abonner på vårt nyhetsbrev',
    da: 'abonnér / log ind / tilmeld dig vores nyhedsbrev',
    pl: 'zapisz się do newslettera / subskrybuj / zaloguj się / zarejestruj się / zapisz się na newsletter',
    ru: 'подпишитесь / подписаться / подпишитесь на нашу рассылку / подпишитесь на рассылку / подпишитесь на наш канал / подпишитесь на наш канал в * / подписывайтесь на наш канал / подписывайтесь на наш канал в * / подписывайтесь на нас в * / войти / регистрация / зарегистрироваться / подписка',
    tr: 'abone ol / giriş yap / bültenimize abone olun / kayıt ol',
    id: 'berlangganan / masuk / daftar / langganan newsletter',
    ar: 'اشترك / اشترك الآن / اشترك في نشرتنا / اشترك في النشرة البريدية / النشرة البريدية / تسجيل الدخول / سجل الآن',
    zh: '订阅 / 登录 / 注册',
    ja: 'ログイン / 会員登録 / メールマガジン登録',
  },
});
