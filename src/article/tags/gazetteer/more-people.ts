/** Given names, as English news spells them, that the generated table lacks. */
export const MORE_GIVEN_NAMES = `
Volodymyr Oleksandr Oleksiy Dmytro Andriy Serhiy Mykola Mykhailo Petro Vitali Vitaly Yulia Dmitry Dmitri Sergei Sergey Andrei Andrey Alexei Aleksei Alexey Aleksandr Nikolai Nikolay Mikhail Yevgeny Evgeny Gennady Vyacheslav Ramzan
Valery Yury Yuri Anatoly Grigory Viktor Arkady Leonid Semyon Zhanna Ksenia Svetlana Irina Galina Tatyana Nadezhda Lyudmila Mikheil Giorgi Ilham Heydar Nursultan Islam Emomali Aleksander Lech Donald Jaroslaw Jarosław Mateusz Viktor Zoltan Vaclav Václav Milos Miloš Slobodan
Radovan Ratko Vojislav Aleksandar Zoran Hashim Edi Bashar Hosni Muammar Saddam Yasser Yasir Abdel Abdul Abdullah Abdulaziz Abdelaziz Mahmoud Mohammad Mohammed Mohamed Muhammad Ahmad Ahmed Hassan Hussein Hossein Hasan Ismail Ibrahim Khalid Khaled Omar Osama Usama Ayman Mustafa
Tariq Walid Rafik Rafiq Saad Michel Samir Nabih Hamad Tamim Mohamad Ali Akbar Ebrahim Mahmud Hamid Hamed Ashraf Nouri Nuri Haider Jalal Masoud Moqtada Recep Tayyip Abdülhamid Ehud Ariel Shimon Yitzhak Naftali Yair Avigdor Tzipi Golda Menachem Binyamin Shaul
Shinzo Yoshihide Fumio Junichiro Taro Naoto Yukio Kenji Haruki Akira Hiroshi Takeshi Kenzo Yoko Naomi Akio Carlos Jair Luiz Dilma Evo Hugo Nicolás Nestor Néstor Cristina Juan Manuel Enrique Felipe Vicente Andrés Rodrigo Alberto Augusto Salvador Fidel Raúl Raul Lázaro
Barack Michelle Mitch Newt Mitt Chuck Kamala Hillary Condoleezza Kanye Beyoncé Serena Tiger Usain LeBron Shaquille Oprah Jamal Trayvon Deandre Latoya Tyrone Keisha Lakisha
Narendra Manmohan Rahul Sonia Indira Rajiv Imran Nawaz Shehbaz Benazir Pervez Asif Bilawal Hamid Mullah Sheikh Khaleda Hasina Mahinda Gotabaya Ranil Chandrika Sirimavo Jawaharlal Mohandas Mahatma Sachin Virat Amitabh Priyanka Deepika Aishwarya Arundhati Amartya Ratan Mukesh Anil
Thabo Cyril Goodluck Muhammadu Olusegun Yemi Kofi Kwame Uhuru Raila Yoweri Emmerson Abiy Haile Tedros Joaquim Laurent Paul Pierre Alassane Robert Morgan Nelson Winnie Desmond Jomo Julius Daniel Mwai Mobutu Chinua Wole Ngozi Chimamanda Chukwuemeka Oluwaseun Babatunde Amina Aisha Fatima Fatou
Aung Thein Joko Susilo Megawati Benigno Corazon Ferdinand Imelda Thaksin Yingluck Prayut Prayuth Abhisit Mahathir Najib Anwar Kuan Ngo Nguyen Pham Tran Hun Norodom Hamzah Jacinda Malcolm Scott Kevin Gough Winston Angela Olaf Helmut Gerhard Willy Konrad Ursula Frank-Walter Sigmar Emmanuel Nicolas François
Jean-Claude Jean-Luc Jean-Marie Marine Jacques Ségolène Dominique Silvio Matteo Giorgia Mario Romano Giuseppe Sergio Pedro Mariano Pablo Mette Lars Anders Jens Erna Sanna Sauli Stefan Göran Olof Leo Enda Micheál Bertie Gerry Eamon Alexis Antonis Kyriakos Yanis Recep
Li Wang Zhang Xi Hu Wen Jiang Deng Zhou Mao Chen Lin Yang Zhu Kim Park Moon Lee Choi Ban Roh Syngman
`;

/** English surnames that are also ordinary words, and others that the generated table lacks. */
export const MORE_SURNAMES = `
Archer Armstrong Baker Ball Banks Barber Barker Bass Beach Bean Bell Berry Best Bird Bishop Black Blood Bloom Bond Bowler Bridges Brook Brooks Brown Buck Burns Bush Butcher Butler Cannon Carpenter Carter Carver Case Cash Castle Chambers Chance
Chandler Chase Church Clay Clinton Close Coffin Cole Collier Constable Cook Cooper Couch Crane Cross Crow Crowe Curry Dance Day Dean Dickens Draper Duke Eagle East England English Farmer Farrow Field Fields Finch Fish Fisher Flood Flowers Forest Forester
Foot Ford Foster Fowler Fox Freeman French Frost Fry Garland Garner Gates Glass Glover Gold Good Goodman Gore Grace Grant Grave Graves Gray Green Greene Grey Gross Hale Hand Hardy Hare Harper Hart Hawk Hay Hayes Head Heath Herd Hill Hills Holder Hood Hook
Hope Horn House Hull Hunt Hunter Hurt Ivory Jobs Joyce Judge Justice Key Keys King Kitchen Knight Lake Lamb Lamp Land Lane Law Lawless Leaf Lightfoot Little Long Lord Love Lovell Low Mann Manning March Marsh Marshall Mason May Mead Miles Mill Miller Mills
Moody Moon Moss Mullen Nail Nelson Newman Noble North Oakley Obama Page Pain Paine Palmer Park Parker Parks Parsons Peacock Pearl Peck Penny Perry Piper Pitt Plant Pond Poole Pope Porter Post Potter Pound Powell Power Powers Pratt Price Priest Prince Pryor
Putin Quick Rain Ray Read Reader Reed Reeves Rice Rich Rider Ring Rivers Robin Rock Roller Rose Rowe Rush Sage Sales Salmon Sand Sands Savage Sawyer Scholz Seal Sharp Shaw Shepherd Shields Shine Short Silver Simon Singer Sinner Skinner Slaughter Small Smart
Smith Snow Sparks Spears Speed Spence Spicer Spring Stable Stack Starr Steel Stern Stock Stone Stout Straw Street Strong Summer Summers Swan Swift Tanner Taylor Temple Thatcher Thorn Thorne Tiller Trump Tucker Turner Tyler Tyson Underwood Usher Vale Vance
Vine Wade Wager Walker Wall Walls Ward Warner Waters Watts Way Weaver Webb Weeks Wells West Wheeler White Whitehead Wild Wilde Wilder Winter Winters Wise Wolf Wolfe Wood Woods Woody Worth Wren Wright Young
`;
