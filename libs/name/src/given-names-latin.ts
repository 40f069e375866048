/**
 * Given names whose bearers write them in Latin: Romanian, Hungarian, Baltic, Western and Southern European, Turkish,
 * Arabic, and Caucasian ones in spellings of their own. Facts of common knowledge, put down by hand.
 */
export const MEN_LATIN = `
Aaron Abel Adam Adrian Adriano Agostino Ahmed Alain Alan Albert Alberto Alejandro Alessandro Alessio Alex Alexander
Alexandre Alexandros Alfonso Alfred Alfredo Alin Alistair Allan Allen Alois Alvaro Amadeus Anders Andre Andrea
Andreas Andres Andrew Andrius Andris Andy Angelo Angus Anthony Antoine Anton Antonio Antonios Antti Aret Arnaud Arne
Arno Arnold Arthur Arturo Arvydas Arnis Attila Audrius Augustin Aurel Aurelian Aurelio Axel Aziz Balazs Balint
Bartosz Bart Bastian Beat Bela Ben Benedek Benedikt Bence Benjamin Benoit Bernard Bernd Bernhard Bernardo Bertalan
Bertrand Bill Birger Bjorn Bo Bob Bogdan Boldizsar Botond Brad Bradley Brendan Brian Bruce Bruno Bulent Burak Caleb
Calin Cameron Camil Can Carl Carlo Carlos Catalin Cedric Cem Cezar Chad Charles Chirill Chris Christian Christoph
Christophe Christopher Cian Cipriano Ciprian Claude Claudio Claudiu Claus Colin Conor Constantin Corneliu Cornel
Cosmin Costel Costin Craig Cristian Cristiano Cristobal Csaba Csanad Curtis Dainius Dale Damian Damien Damir Dan
Daniel Daniele Danijel Danilo Danny Danut Darius Darren Dave David Davide Dean Denes Denis Dennis Derek Dezso Diego
Dieter Dietmar Dimitrios Dimitris Dino Dirk Domenico Dominic Dominik Dominique Donald Donatas Dorin Doru Douglas
Dragan Dragos Drazen Dumitru Duncan Dusan Dylan Ed Eddie Edgar Edgaras Edgars Eduard Edoardo Edmond Edmund Eduardo
Edvinas Edward Edwin Egidijus Egon Elias Eligijus Elio Elliot Elmar Emanuel Emil Emile Emilian Emiliano Emilio
Emmanuel Emre Endre Enrico Enrique Enzo Erhan Eric Erich Erik Erkki Ernest Ernesto Ernst Erwin Esteban Ethan Etienne
Eugen Eugenio Evan Ezequiel Fabian Fabien Fabio Fabrice Fabrizio Federico Felipe Felix Ferdinand Ferenc Fernando
Filip Filippo Finn Flavio Flaviu Florent Florian Florin Francesco Francis Francisco Franck Franco Francois Frank
Frans Frantisek Franz Fred Frederic Frederik Fredrik Friedrich Fritz Gabor Gabriel Gabriele Gareth Gary Gaston Gavin
Gavril Gediminas Geert Gellert Geoffrey Georg George Georges Georgios Gerald Gerard Gerardo Gerhard Gergely Gergo
Gero Gert Gheorghe Ghenadie Giacomo Gianluca Gianni Gilbert Gilles Giorgio Giovanni Gintaras Giuliano Giulio
Giuseppe Glenn Goran Gordon Graham Greg Gregor Gregory Grzegorz Guido Guillaume Guillermo Gunnar Gunter Gunther Gus
Gustav Gustavo Guus Guy Gyorgy Gyula Hakan Halvard Hannes Hannu Hans Harald Harm Harold Harri Harry Hasan Havard
Heikki Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Henryk Herbert Hermann Herve Hector Hiroshi Holger
Horatiu Horia Horst Hubert Hugh Hugo Hugues Iain Ian Ignacio Igor Ilie Ilmar Imre Ingemar Ingvar Ion Ionel Ionut
Iosif Isaac Istvan Ivan Ivo Ivica Ivar Jaak Jack Jacek Jacob Jacopo Jacques Jaime Jakob Jakub James Jamie Jan Janek
Janez Janis Janne Janos Janusz Jari Jarmo Jaroslaw Jarek Jason Jasper Javier Jean Jeff Jeffrey Jens Jerome Jeremy
Jeroen Jerry Jerzy Jesper Jesse Jesus Jim Jimmy Jindrich Jiri Joachim Joakim Joan Joao Joe Joel Joerg Johan Johann
Johannes John Johnny Jokubas Jon Jonas Jonathan Jonatan Joost Joppe Jordan Jordi Jorg Jorge Jorgen Jose Josef Joseph
Josep Joshua Josip Jost Jozef Juan Juha Jukka Jules Julien Julian Julio Juozas Jurgen Jurij Justas Justin Kaarel
Kalman Kamil Karel Kari Karl Karlis Karol Karoly Kaspar Kasper Kazimieras Keijo Keith Ken Kenneth Kent Kerem Kevin
Kimmo Kim Kjell Klaus Knut Konrad Konstantinos Kornel Kristian Kristjan Kristof Kristofer Krisztian Krzysztof Kurt
Kyle Lajos Lars Lasse Laszlo Lauri Laurent Laurence Laurentiu Lawrence Leander Lech Lee Lennart Leif Leigh Leo Leon
Leonard Leonardo Leopold Leszek Levente Lewis Liam Linas Lionel Liviu Livio Lorand Lorant Loris Lorenzo Louis Loic
Luc Luca Lucas Lucian Luciano Lucien Lucio Ludovic Ludvik Luigi Luis Lukas Lukasz Lutz Maciej Mads Magnus Maik
Malcolm Manfred Manuel Marc Marcel Marcell Marcello Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Marin
Marinel Marinos Mario Marius Mark Marko Markku Markus Marten Martin Martti Marton Marvin Mate Matej Mateo Mateusz
Mathias Mathieu Mathis Mati Matic Matt Matteo Matthew Matthias Mattias Matti Matyas Maurice Mauricio Maurizio Mauro
Max Maxime Maximilian Mehmet Melchior Micha Michael Michal Michel Michele Miguel Mihaly Mihail Mihai Mika Mikael
Mike Mikko Miklos Milan Milos Mindaugas Mircea Miroslaw Mirko Miro Mitchell Mohamed Mohammad Mohammed Moritz Morten
Mourad Murat Mustafa Nandor Nathan Nathaniel Neil Nelu Nenad Nemanja Neculai Nick Nico Nicholas Nicola Nicolae
Nicolas Nicolo Niels Nigel Nikita Niklas Niko Nikolas Nikolaos Nikos Nils Noah Noel Nolan Norbert Norman Nuno
Octavian Odd Ola Olaf Olav Oleg Oliver Olivier Olof Olli Omer Onur Orazio Orlando Oscar Oskar Osman Otto Ottmar
Ovidiu Ove Owen Paavo Pablo Paco Panagiotis Paolo Pascal Pasi Pasquale Patric Patrice Patricio Patrick Patrik Paul
Paulius Paulo Pavel Pavlos Pawel Pedro Peeter Pekka Pentti Per Pere Peter Petr Petras Petri Petru Petter Phil Philip
Philippe Phillip Pierre Piero Pieter Pietro Piotr Povilas Predrag Przemyslaw Rade Radek Radim Radoslaw Radu Raf
Rafael Rafal Raffaele Raimo Rainer Raivo Rajmund Ralf Ralph Ramon Ramunas Raphael Rasmus Raul Ray Raymond Razvan
Reijo Rein Reinhard Reinhold Remi Remigijus Remus Renars Renato Renaud Rene Reto Rezso Riccardo Ricardo Richard Rick
Rihards Rimantas Risto Rob Robert Roberto Robin Rodolfo Rodrigo Roger Rok Roland Rolf Roman Romain Romano Romulus
Ron Ronald Ronan Rory Ross Roy Rudi Rudolf Rui Rune Russell Ruslan Ryan Ryszard Salvador Salvatore Sam Sami Samuel
Samuele Sander Sandor Sandris Sandu Santiago Saulius Scott Sean Sebastian Sebastiano Sebastien Seppo Serban Serge
Sergio Sergiu Severin Shane Shaun Siegfried Sigitas Silviu Silvio Simas Simone Slavko Slobodan Slawomir Sorin Soren
Spencer Srdjan Stan Stanislav Stefan Stefano Stefanos Steffen Stefanita Stein Stelian Sten Stephan Stephane Stephen
Steve Steven Stewart Stig Stipe Stuart Sven Svein Sylvain Szabolcs Szilard Szymon Tadas Tadeusz Tadej Tamas Tapani
Tapio Tarmo Tamer Tarik Teodor Teo Terence Terry Theo Theodor Theodoros Thibault Thierry Thomas Thorsten Tiago
Tiberiu Tibor Tihamer Tim Timo Timothy Titus Tivadar Tobias Toby Todd Toivo Tom Tomas Tomasz Tomaz Tomi Tommaso
Tommi Tommy Tonu Toni Tony Toomas Tor Tord Tore Torsten Traian Trevor Tristan Tudor Tuomas Tyler Ugo Uldis Ulf
Ulrich Umberto Urmas Uros Urs Uwe Vaclav Valdas Valdis Valentin Valentino Valerio Valeriu Vasco Vasile Vasilios
Vasilis Vello Vidas Vicente Victor Vidar Viesturs Vilem Vilhelm Viljar Ville Vilmos Vince Vincent Vincenzo Viorel
Virgil Virgilio Vito Vittorio Vit Vitor Vlad Vladas Vladut Vojtech Volker Volkan Walter Warren Wayne Werner Wilfried
Wilhelm Will Willem William Willi Wim Wojciech Wolfgang Wouter Xavier Yannick Yves Yann Yusuf Zbigniew Zdenek
Zdravko Zeljko Zenon Zlatan Zoltan Zoran Zsigmond Zsolt Zsombor Zydrunas Anthimos Ara Areg Arshak Artak Avtandil
Bagrat Besarion Davit Dzhansug Elguja Gela Giga Gigla Givi Gocha Goderdzi Guram Hayk Hrant Hrachya Irakli Jaba Jemal
Kakha Koba Konstantine Lado Lasha Levan Luka Mamuka Mikheil Merab Misha Nika Nodar Nugzar Otar Paata Ramaz Revaz
Rezo Robinzon Saba Sandro Shalva Shota Tamaz Temur Tengiz Tornike Vakhtang Vano Vasil Vazha Vepkhia Zaal Zaza Zurab
Zviad Samvel Smbat Tatul Vachagan Vahagn Vahan Vahe Vahram Vigen Yervand Zaven Zhirayr Mher Narek Agil Akif Anar
Araz Asif Azer Bahram Behruz Ceyhun Elchin Eldar Elgun Elkhan Elnur Elshad Elvin Emin Eltaj Fagan Faig Farid Fikrat
Fizuli Gadir Galib Hafiz Haji Heydar Hikmet Huseyn Ilgar Ilham Ilkin Ilqar Javad Javid Jeyhun Kamal Kamran Kanan
Khayal Khazar Kenan Logman Mahir Mehdi Mahammad Matlab Maksim Misir Mubariz Murad Murid Mushfig Namig Natig Nadir
Nariman Nijat Niyazi Nizami Novruz Orkhan Parviz Qabil Rafig Rahil Ramil Ramin Rashad Rasim Rauf Rovshan Royal Rufat
Rza Sabir Sabuhi Sadig Sahib Samir Sarvar Seymur Shahin Shahriyar Shakir Subhan Suleyman Tahir Taleh Tarlan Teymur
Toghrul Togrul Tofig Tural Turan Ulvi Vagif Vasif Vidadi Vugar Vusal Yasar Yusif Zahid Zaur Ziya Ziyad Abdulaziz
Abdullo Abdumalik Abdurasul Abror Akmal Akram Alisher Anvar Asror Avaz Azizbek Baxtiyor Behzod Bekzod Bobur Botir
Davron Dilmurod Dilshod Diyor Doniyor Elyor Farhod Farrukh Fayzulla Firdavs Ibrohim Ikrom Ilhom Islom Ismoil
Jahongir Jakhongir Jamoliddin Jasur Javohir Kamol Khasan Komil Lochin Mansur Mirzo Murod Muzaffar Nodir Nodirbek
Nuriddin Nurbek Odil Olim Oybek Otabek Rustam Sanjar Sardor Saidakbar Sharof Sherzod Shavkat Shohruh Sirojiddin
Tohir Umid Ulugbek Umar Utkir Xurshid Yodgor Zafar Zokir Abay Aibek Aidar Aidos Akhmet Akylbek Aldiyar Alibek
Alikhan Almas Almat Amir Anuar Ardak Arman Arystan Aset Askar Askhat Azamat Azat Baurzhan Bauyrzhan Beibit Berik
Bolat Chingiz Darkhan Dastan Daulet Dauren Dinmukhamed Duman Erbol Erlan Erzhan Galymzhan Gani Kairat Kanat Kuanysh
Madi Maksat Marat Margulan Meirzhan Miras Nurbol Nurlan Nursultan Nurzhan Olzhas Rakhat Ramazan Renat Rustem Samat
Sanzhar Sayan Serik Sultan Syrym Talgat Temirlan Timur Yerbol Yerlan Yernar Yerzhan Zhandos Zhanat Zhanibek
Zhassulan
`;

export const WOMEN_LATIN = `
Aada Abigail Ada Adela Adele Adelina Adina Adriana Adrienn Agata Agathe Agnes Agneta Agnese Agnieszka Agota Aileen
Aili Aina Aino Aiste Alba Albertina Alena Alessandra Alessia Alexa Alexandra Alexandrina Alexia Alice Alicia Alicja
Alida Alina Aline Alison Alma Amalia Amanda Amber Amelia Amelie Amparo Amy Ana Anabel Anais Anamaria Anastasia Anca
Anda Andrada Andreea Anete Aneta Angela Angelica Angelika Angelina Angeliki Anica Aniko Anik Anisoara Anita Anja
Anka Anke Ann Anna Annalisa Anne Annegret Anneli Annelies Annemarie Annett Annette Annick Annie Annika Anouk Antje
Antonella Antonia Anu April Araceli Arantxa Ariane Arlette Asa Ashley Asta Astrid Audrey Aurelia Aurelie Ausra
Aurora Ayse Aysegul Barbara Beata Beate Beatrice Beatrix Beatriz Begona Belen Benedetta Berit Bernadett Bernadette
Bertha Beth Bettina Betty Bianca Birgit Birgitta Birgitte Birute Blanka Blanca Blazena Boglarka Bonnie Bozena Brenda
Bridget Brigitta Brigitte Brita Britta Britt Burcu Camelia Camille Camilla Carina Carla Carlotta Carmela Carmen
Carol Carole Carolina Caroline Carolyn Catalina Catarina Caterina Catherine Cathy Catrinel Cecile Cecilia Celeste
Celia Celine Chantal Charlotte Chiara Chloe Christa Christel Christelle Christiane Christina Christine Cindy Clara
Clare Claire Clarisse Claudia Clementine Colette Conchita Constanta Constance Consuelo Corina Corinna Corinne
Cornelia Cosmina Cristina Crina Csilla Cynthia Dace Dagmar Dagny Daina Daiva Dalia Damaris Dana Daniela Danielle
Danuta Daria Dawn Debbie Deborah Debra Delia Delphine Denisa Denise Desiree Diana Diane Didina Dina Dita Dolores
Domnica Donatella Donna Dora Dorina Doris Dorota Dorothea Dorothy Dorte Dorottya Dovile Dragana Dubravka Dzintra
Ebba Edina Edit Edita Edith Edyta Egle Eija Eila Eileen Elaine Eleanor Elena Eleni Eleonora Elfriede Elga Eliane
Elif Elisa Elisabeta Elisabeth Elise Eliska Elizabeth Elke Ella Ellen Elin Elina Elodie Elsa Else Elspeth Elvira
Elzbieta Emanuela Emese Emilia Emilie Emily Emma Emoke Enara Encarna Enikő Eniko Erica Erika Erna Erzsebet Esra
Estelle Ester Esther Estrella Eszter Eugenia Eugenie Eva Evelin Eveline Evelyn Evgenia Ewa Ewelina Fabienne Fanni
Fanny Fatma Federica Felicia Felicitas Fernanda Fiona Flavia Flora Florence Florentina Florica Floriana Fran Franca
Frances Francesca Franciska Francoise Franziska Freya Frida Friederike Fruzsina Gabriela Gabriella Gabrielle Gaelle
Gail Gemma Genevieve Georgeta Georgia Georgiana Georgina Geraldine Gerda Gertrud Gertrude Gheorghita Gianna Giedre
Gilda Gillian Gina Ginevra Gintare Giorgia Giovanna Gisela Gisele Giselle Gitta Giulia Giuliana Giuseppina Gizella
Gloria Grace Grazyna Greta Gretel Grethe Guadalupe Gudrun Guna Gunta Gunilla Gwen Gyongyi Gyorgyi Hana Hanna Hannah
Hanne Hannele Harriet Hatice Hazel Heather Hedi Hedvig Heidi Heike Helen Helena Helene Helga Helle Helmi Henriette
Henrietta Henrike Herta Hilary Hilda Hilde Hildegard Hilja Hilkka Holly Hortensia Ibolya Ida Ildiko Ileana Iliana
Ilona Ilse Ilze Imke Imma Ina Indre Ines Inese Inga Inge Ingeborg Ingeborga Ingrid Inka Inmaculada Ioana Iolanta
Ionela Ira Irena Irene Irina Iris Irma Irmgard Isa Isabel Isabella Isabelle Iuliana Iva Ivana Ivanka Ivonne Ivona
Iwona Izabela Jacinta Jackie Jacqueline Jadranka Jana Jane Janet Janette Janice Janina Janine Janka Janneke Jasmin
Jasmina Jasna Jayne Jean Jeanette Jeanne Jelena Jennie Jennifer Jenny Jessica Jill Jitka Joan Joana Joanna Joanne
Jocelyne Johanna Jolan Jolana Jolanda Jolanta Jolita Josefina Josephine Josette Josipa Jovana Joyce Juana Judit
Judita Judith Judy Julia Juliana Julianna Julie Juliet Juliette June Jurate Justina Justine Justyna Jutta Kaarina
Kadri Kaija Kaisa Kamila Karen Karin Karina Karla Karolina Katalin Katarina Katarzyna Kate Katerina Kateřina
Katharina Katherine Kathleen Kathrin Kathryn Kathy Kati Katia Katja Katka Katrin Katrina Katri Kay Kelly Kerry
Kerstin Kim Kinga Kirsi Kirsten Kirsti Klara Klaudia Klavdija Kornelia Kristel Kristi Kristiina Kristin Kristina
Kristine Krisztina Krystyna Kaja Lacramioara Laima Laimute Lana Lara Larisa Laura Laure Laurence Laurel Lavinia Lea
Leena Leila Lenka Lenuta Leokadia Leonor Leonie Leticia Liana Libuse Lidia Lies Liga Lilia Liliana Liliane Lilijana
Lili Lilla Lily Lina Linda Lindsay Lisa Lisbeth Lise Liselotte Liudmila Liv Livia Ljiljana Ljubica Lola Loredana
Lorena Lorna Lorraine Lotta Lotte Louisa Louise Lucia Luciana Lucica Lucie Lucienne Lucija Lucrezia Lucy Ludmila
Ludovica Luisa Luiza Luminita Luz Lydia Lydie Lyn Lynn Lynne Madalina Madeleine Madelon Magali Magda Magdalena
Magdolna Maggie Maija Mai Maia Maike Maire Maj Maja Malgorzata Malin Mandy Manon Manuela Mara Marcela Marcella Mare
Maren Marga Margaret Margareta Margarete Margaretha Margarida Margarita Margherita Margit Margot Margret Margrethe
Marguerite Maria Mariam Marian Mariana Marianna Marianne Mariangela Maribel Marie Mariette Marija Marijana Marika
Mariela Marilena Marilyn Marina Mariola Marion Marisa Marisol Marit Marita Maritta Marja Marjo Marjolein Marjan
Marketa Marlene Marlies Marlis Marta Martha Martina Martine Mary Marzena Mathilde Maud Maureen Maya Meg Megan Meike
Melanie Melania Melinda Melissa Melita Mercedes Meri Merja Merle Merve Meta Mette Mia Michaela Michela Michele
Michelle Mihaela Milena Milica Milka Mina Minna Mira Mirabela Miranda Mireia Mireille Mirela Miriam Mirja Mirjam
Mirjana Miroslava Molly Mona Monica Monika Monique Montserrat Morgane Muriel Myriam Nadezda Nadia Nadine Nadja Naomi
Natalia Natalie Natalija Natasa Natascha Nathalie Neda Neringa Neva Nevena Neza Nicole Nicoleta Nicoletta Nijole
Nikola Nikolett Nikoletta Nina Noelia Noemi Noor Nora Noreen Norma Nuala Nuria Octavia Odette Odile Oihane Olga
Olimpia Oliva Olivia Orsolya Ornella Ottilie Otilia Ozlem Paivi Pamela Paola Pascale Patricia Patrizia Paula Paulina
Pauline Paulette Peggy Penelope Petra Petronela Petronella Petya Phyllis Piia Pilar Pia Pirjo Pirkko Polly Priscilla
Priska Rachel Rachele Radmila Radojka Raffaella Ragna Ragnhild Raija Raluca Ramona Ramune Randi Raquel Rasa Rasma
Rebeca Rebecca Rebeka Regina Regine Regula Reka Renata Renate Renee Rhona Ria Rika Riikka Riina Rita Riitta Roberta
Robin Rocio Rodica Rosa Rosalia Rosalie Rosanna Rosario Rosaria Rose Roseline Rosemarie Rosemary Rosina Rosita
Roswitha Roxana Roza Ruta Ruth Ruzica Sabina Sabine Sabrina Sadie Saga Saija Sally Samantha Samira Sandra Sandrine
Sanita Sanja Sanna Sara Sarah Sari Sarka Sarmite Saskia Sharon Sheila Shirley Sian Sibylle Siegrid Sigita Signe
Sigrid Silke Silva Silvana Silvia Silvija Silvie Simona Simone Sinead Siobhan Sirje Sirpa Siri Snezana Sofia Sofie
Solange Solene Solveig Sonia Sonja Sonya Sophia Sophie Sorina Soraya Stacey Stefania Stefanie Steffi Steliana Stella
Stephanie Stine Sue Susan Susana Susanna Susanne Suzana Suzanne Suvi Svenja Svetlana Swetlana Sylvia Sylvie Szilvia
Szabina Tabea Taina Tamara Tanja Tania Tanya Tarja Tatiana Tatjana Tea Tekla Teodora Tereza Teresa Terezia Terhi
Teija Tessa Thea Theresa Therese Tiina Tilda Timea Tina Tineke Tiziana Toini Tonje Torill Tove Tracy Trine Trude
Tuija Tulin Tuula Tunde Ulla Ulrica Ulrike Una Ursula Urszula Urte Uta Ute Vaida Valeria Valerie Valentina Vanda
Vanessa Vasilica Vaiva Vera Verena Verica Veronica Veronika Veronique Vesna Vicky Victoria Viera Vigdis Viktoria
Vilma Vineta Viola Violaine Violeta Violetta Viorica Virginia Virginie Virag Virpi Virve Vita Vittoria Vivian
Viviana Viviane Vlasta Wanda Waltraud Wendy Wencke Wiebke Wieslawa Wilhelmina Wilma Winifred Xenia Ximena Yasmin
Yasmine Ylva Yolanda Yolande Yulia Yvette Yvonne Zane Zdenka Zdena Zeljka Zenta Zita Zivile Zoe Zofia Zoja Zora
Zorica Zsanett Zsofia Zsuzsa Zsuzsanna Zuzana Zuzanna Anano Ani Anush Armine Arpine Astghik Astrik Barbare Dali Eka
Ekaterine Elene Eteri Gayane Gohar Goharik Gvantsa Hasmik Hranush Ia Khatuna Khatia Keti Ketevan Ketino Ketevani
Lali Lamzira Lela Lia Lika Lilit Lusine Maka Makvala Manana Manushak Mane Marine Mzia Meline Nana Nane Nani Naira
Naire Nargiza Narine Natela Natia Natali Nato Nazeli Nino Nona Nune Nutsa Nvard Ruzanna Salome Sofio Sofi Sona Sopio
Sopiko Shushan Shushanik Tamar Tamari Tamta Teona Tatevik Tinatin Tiko Tsiala Tsovinar Varduhi Vardui Yeva Zaruhi
Afag Aida Aishan Aliya Arzu Aygun Aylin Aynur Aysel Aysu Aytaj Aytan Bahar Bella Chinara Dilara Dinara Dunya Elmira
Elnara Elnura Esmira Fatima Fidan Firuza Gulnar Gulnara Gulshan Gulsum Gulnaz Gulay Gunay Gunel Guler Hijran Irada
Jamila Jala Khadija Khanim Khayala Konul Kamala Lala Laman Latifa Leyla Lamiya Maral Matanat Medina Malahat Mehriban
Nargiz Nazakat Nazrin Nigar Nurana Nuray Nurlana Narmin Parvana Pakiza Rabiyya Rena Ruhangiz Sakina Saadat Saida
Sevda Sevil Sevinj Shafag Shabnam Sudaba Suada Solmaz Tahmina Tarana Turkan Turana Ulviyya Ulkar Ulker Vusala Yegana
Zahra Zarifa Zenfira Zeynab Zumrud Zulfiyya Barno Dilbar Dildora Dilfuza Dilnoza Dilorom Feruza Gulbahor Gulchehra
Gulnora Gulsanam Gulrukhbegim Hilola Iroda Kamola Lobar Madina Mahliyo Malika Malohat Mavluda Mohinur Muazzam Munira
Munisa Muattar Mukhlisa Nafisa Nigina Nigora Nilufar Nodira Nozima Nurkhon Ozoda Oygul Rayhon Robiya Sabohat Sevara
Shahlo Shahnoza Shakhnoza Shahzoda Shohista Sitora Umida Yulduz Zarina Zebo Zilola Ziyoda Zulfiya Zulaykho Aiana
Aidana Aigerim Aigul Aiman Ainash Ainur Aisulu Aizada Aizhan Akbota Akerke Aknur Akmaral Altynai Anar Anara Asel
Asem Assel Assem Assiya Ayagoz Ayazhan Aygerim Aygul Bagdat Balnur Baian Begaim Bibisara Botagoz Damira Danagul
Dariga Dilnaz Fariza Gaukhar Gulmira Gulzhan Gulzira Indira Jamilya Karlygash Kulyash Kuralay Lazzat Makpal Mariyam
Meruert Moldir Nazgul Nazym Nurai Nurgul Perizat Raikhan Raushan Saltanat Samal Saule Symbat Sholpan Shynar Togzhan
Tomiris Ulzhan Venera Xeniya Zhanar Zhanara Zhanel Zhansaya Zhazira Zhibek Zhuldyz Guliskhan
`;

/** Men's in one country and women's in another. */
export const EITHER_LATIN = `
Andrea Nicola Gabriele Daniele Dominique Camille Claude Jamie Alexis Chris Alex Sam Jordan Toni Kari Kerry Luca
`;
