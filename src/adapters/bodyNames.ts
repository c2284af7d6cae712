/** International bodies by the abbreviation that the World Factbook uses, with their names. */
export const BODY_NAMES: ReadonlyMap<string, string> = new Map(
  `
ABEDA Arab Bank for Economic Development in Africa
ACP Organization of African, Caribbean and Pacific States
ACS Association of Caribbean States
ADB Asian Development Bank
AFESD Arab Fund for Economic and Social Development
AIIB Asian Infrastructure Investment Bank
ALBA Bolivarian Alliance for the Peoples of Our America
AMF Arab Monetary Fund
AMU Arab Maghreb Union
ANZUS Australia-New Zealand-United States Security Treaty
AOSIS Alliance of Small Island States
APEC Asia-Pacific Economic Cooperation
ARF ASEAN Regional Forum
ASEAN Association of Southeast Asian Nations
AU African Union
AfDB African Development Bank
BA Baltic Assembly
BCIE Central American Bank for Economic Integration
BDEAC Development Bank of Central African States
BIMSTEC Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
BIS Bank for International Settlements
BRICS BRICS
BSEC Organization of the Black Sea Economic Cooperation
C Commonwealth of Nations
CACM Central American Common Market
CAEU Council of Arab Economic Unity
CAN Andean Community
CBSS Council of the Baltic Sea States
CD Conference on Disarmament
CDB Caribbean Development Bank
CE Council of Europe
CEI Central European Initiative
CELAC Community of Latin American and Caribbean States
CEMAC Economic and Monetary Community of Central Africa
CEPGL Economic Community of the Great Lakes Countries
CERN European Organization for Nuclear Research
CICA Conference on Interaction and Confidence-Building Measures in Asia
CIS Commonwealth of Independent States
COMESA Common Market for Eastern and Southern Africa
CP Colombo Plan
CPLP Community of Portuguese Language Countries
CSTO Collective Security Treaty Organization
Caricom Caribbean Community
D-8 D-8 Organization for Economic Cooperation
EAC East African Community
EADB East African Development Bank
EAEU Eurasian Economic Union
EAPC Euro-Atlantic Partnership Council
EAS East Asia Summit
EC European Communities
EBRD European Bank for Reconstruction and Development
ECB European Central Bank
ECO Economic Cooperation Organization
ECOWAS Economic Community of West African States
EFTA European Free Trade Association
EIB European Investment Bank
EITI Extractive Industries Transparency Initiative
ESA European Space Agency
EU European Union
FAO Food and Agriculture Organization of the United Nations
FATF Financial Action Task Force
G-10 Group of Ten
G-15 Group of Fifteen
G-20 Group of Twenty
G-24 Group of Twenty-Four
G-7 Group of Seven
G-77 Group of Seventy-Seven
G-8 Group of Eight
GCC Gulf Cooperation Council
GUAM Organization for Democracy and Economic Development
IADB Inter-American Development Bank
IAEA International Atomic Energy Agency
IBRD International Bank for Reconstruction and Development
ICAO International Civil Aviation Organization
ICCt International Criminal Court
ICGLR International Conference on the Great Lakes Region
IDA International Development Association
IDB Islamic Development Bank
IEA International Energy Agency
IFAD International Fund for Agricultural Development
IFC International Finance Corporation
IGAD Intergovernmental Authority on Development
IHO International Hydrographic Organization
ILO International Labour Organization
IMF International Monetary Fund
IMO International Maritime Organization
IMSO International Mobile Satellite Organization
IOM International Organization for Migration
ITSO International Telecommunications Satellite Organization
ITU International Telecommunication Union
InOC Indian Ocean Commission
Interpol International Criminal Police Organization
LAES Latin American and Caribbean Economic System
LAIA Latin American Integration Association
LAS League of Arab States
LCBC Lake Chad Basin Commission
MIGA Multilateral Investment Guarantee Agency
MSG Melanesian Spearhead Group
Mercosur Southern Common Market
NAM Non-Aligned Movement
NATO North Atlantic Treaty Organization
NC Nordic Council
NEA Nuclear Energy Agency
NIB Nordic Investment Bank
NSG Nuclear Suppliers Group
OAPEC Organization of Arab Petroleum Exporting Countries
OAS Organization of American States
OECD Organization for Economic Cooperation and Development
OECS Organization of Eastern Caribbean States
OIC Organization of Islamic Cooperation
OIF International Organization of the Francophonie
OPANAL Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
OPCW Organization for the Prohibition of Chemical Weapons
OPEC Organization of the Petroleum Exporting Countries
OSCE Organization for Security and Cooperation in Europe
PCA Permanent Court of Arbitration
PFP Partnership for Peace
PIF Pacific Islands Forum
PROSUR Forum for the Progress and Development of South America
Pacific_Alliance Pacific Alliance
Quad Quadrilateral Security Dialogue
SAARC South Asian Association for Regional Cooperation
SACEP South Asia Co-operative Environment Programme
SACU Southern African Customs Union
SADC Southern African Development Community
SCO Shanghai Cooperation Organization
SELEC Southeast European Law Enforcement Center
SICA Central American Integration System
SPC Pacific Community
UN United Nations
UNASUR Union of South American Nations
UNCTAD United Nations Conference on Trade and Development
UNESCO United Nations Educational, Scientific and Cultural Organization
UNHRC United Nations Human Rights Council
UNIDO United Nations Industrial Development Organization
UNSC United Nations Security Council
UNWTO World Tourism Organization
UPU Universal Postal Union
WADB West African Development Bank
WAEMU West African Economic and Monetary Union
WCO World Customs Organization
WHO World Health Organization
WIPO World Intellectual Property Organization
WMO World Meteorological Organization
WTO World Trade Organization
`
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')).replace('_', ' '), line.slice(line.indexOf(' ') + 1)]),
)
