/** Adjectives of states, as remarks have them, each with the name by which the state is looked up. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `
  Afghanistan: Afghan, Afghani
  Albania: Albanian
  Algeria: Algerian
  Angola: Angolan
  Argentina: Argentine, Argentinean, Argentinian
  Armenia: Armenian
  Australia: Australian
  Austria: Austrian
  Azerbaijan: Azerbaijani, Azeri
  Bahrain: Bahraini
  Bangladesh: Bangladeshi, Bengali
  Barbados: Barbadian
  Belarus: Belarusian, Belarussian, Byelorussian
  Belgium: Belgian
  Bolivia: Bolivian
  Bosnia and Herzegovina: Bosnian, Bosnia-Herzegovina, Bosnia
  Brazil: Brazilian
  Bulgaria: Bulgarian
  Burma: Burmese
  Cambodia: Cambodian
  Cameroon: Cameroonian
  Canada: Canadian
  Chad: Chadian
  Chile: Chilean
  China: Chinese
  Taiwan: Nationalist Chinese, Chinese Nationalist, Taiwanese
  Colombia: Colombian
  Costa Rica: Costa Rican
  Croatia: Croatian, Croat
  Cuba: Cuban
  Cyprus: Cypriot, Greek Cypriot
  Czechia: Czech
  Czechoslovakia: Czechoslovak, Czechoslovakian
  Democratic Republic of the Congo: Congolese
  Denmark: Danish
  Djibouti: Djiboutian
  Dominican Republic: Dominican
  East Germany: East German
  Ecuador: Ecuadorian, Ecuadoran, Ecuadorean
  Egypt: Egyptian
  El Salvador: Salvadoran, Salvadorean
  Eritrea: Eritrean
  Estonia: Estonian
  Ethiopia: Ethiopian
  Fiji: Fijian
  Finland: Finnish
  France: French
  Gabon: Gabonese
  Gambia: Gambian
  Georgia: Georgian
  Germany: German, West German, Federal Republic of Germany
  Ghana: Ghanaian, Ghanian
  Greece: Greek
  Greenland: Greenlandic
  Guatemala: Guatemalan
  Guinea: Guinean
  Guyana: Guyanese
  Haiti: Haitian
  Holy See: Vatican, Papal
  Honduras: Honduran
  Hungary: Hungarian
  Iceland: Icelandic
  India: Indian
  Indonesia: Indonesian
  Iran: Iranian
  Iraq: Iraqi
  Ireland: Irish
  Israel: Israeli
  Italy: Italian
  Côte d’Ivoire: Ivorian, Ivory Coast
  Jamaica: Jamaican
  Japan: Japanese
  Jordan: Jordanian
  Kazakhstan: Kazakh, Kazakhstani
  Kenya: Kenyan
  Kosovo: Kosovar, Kosovan
  Kuwait: Kuwaiti
  Kyrgyzstan: Kyrgyz
  Laos: Laotian, Lao
  Latvia: Latvian
  Lebanon: Lebanese
  Liberia: Liberian
  Libya: Libyan
  Lithuania: Lithuanian
  Luxembourg: Luxembourgian
  North Macedonia: Macedonian, Macedonia
  Malawi: Malawian
  Malaysia: Malaysian
  Mali: Malian
  Malta: Maltese
  Mauritania: Mauritanian
  Mexico: Mexican
  Moldova: Moldovan
  Mongolia: Mongolian
  Montenegro: Montenegrin
  Morocco: Moroccan
  Mozambique: Mozambican
  Namibia: Namibian
  Nepal: Nepalese, Nepali
  Netherlands: Dutch, Netherlands
  New Zealand: New Zealand
  Nicaragua: Nicaraguan
  Niger: Nigerien
  Nigeria: Nigerian
  North Korea: North Korean
  Norway: Norwegian
  Oman: Omani
  Pakistan: Pakistani
  Palestine: Palestinian, Palestinian Authority, Palestinian National Authority, PLO
  Panama: Panamanian
  Papua New Guinea: Papua New Guinean
  Paraguay: Paraguayan
  Peru: Peruvian
  Philippines: Philippine, Filipino
  Poland: Polish
  Portugal: Portuguese
  Qatar: Qatari
  Romania: Romanian, Rumanian
  Russia: Russian, Russian Federation
  Rwanda: Rwandan
  Saudi Arabia: Saudi, Saudi Arabian
  Senegal: Senegalese
  Serbia: Serbian
  Sierra Leone: Sierra Leonean
  Singapore: Singaporean
  Slovakia: Slovak, Slovakian
  Slovenia: Slovenian, Slovene
  Somalia: Somalian, Somali
  South Africa: South African
  South Korea: South Korean, Korean, ROK, Republic of Korea
  South Sudan: South Sudanese
  South Vietnam: South Vietnamese
  Soviet Union: Soviet, USSR
  Spain: Spanish
  Sri Lanka: Sri Lankan
  Sudan: Sudanese
  Sweden: Swedish
  Switzerland: Swiss
  Syria: Syrian
  Tajikistan: Tajik
  Tanzania: Tanzanian
  Thailand: Thai
  Tonga: Tongan
  Tunisia: Tunisian
  Turkey: Turkish
  Turkmenistan: Turkmen
  Uganda: Ugandan
  Ukraine: Ukrainian
  United Arab Emirates: Emirati, UAE, Abu Dhabi
  United Kingdom: Northern Irish, Scottish, British, UK, U.K., Great Britain, Britain, English
  United States: American, U.S., US, U.S
  Uruguay: Uruguayan
  Uzbekistan: Uzbek
  Venezuela: Venezuelan
  Vietnam: Vietnamese
  Yemen: Yemeni
  Yugoslavia: Yugoslav, Yugoslavian
  Zambia: Zambian
  Zimbabwe: Zimbabwean, Rhodesian
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', adjectives = ''] = line.split(':')
      return adjectives.split(',').map((adjective) => [adjective.trim(), name.trim()] as const)
    }),
)
