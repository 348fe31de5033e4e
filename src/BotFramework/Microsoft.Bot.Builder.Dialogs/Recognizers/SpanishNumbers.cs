namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

internal static class SpanishNumbers
{
    public static NumberWords Words { get; } = new NumberWords { AndFollowsTens = true }
        .Count(Zero, 0, 0, "cero")
        .Count(Unit, 1, 1, "uno/un/una dos tres cuatro cinco seis siete ocho nueve")
        .Count(Teen, 10, 1, "diez once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve")
        .Count(Teen, 21, 1, "veintiuno/veintiún/veintiun/veintiuna veintidós/veintidos veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve")
        .Count(Ten, 20, 10, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
        .Count(Hundreds, 100, 100, "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas")
        .Count(LoneScale, 1_000, 0, "mil")
        .Count(LoneScale, 1_000_000, 0, "millón/millon")
        .Count(LoneScale, 1_000_000_000_000, 0, "billón/billon")
        .Count(Scale, 1_000_000, 0, "millones")
        .Count(Scale, 1_000_000_000_000, 0, "billones")
        .Count(Dozen, 12, 0, "docena/docenas")
        .Count(And, 0, 0, "y")
        .Count(Point, 0, 0, "coma")
        .Count(Minus, 0, 0, "menos")
        .Count(OneHalf, 2, 0, "medio/media")
        .Count(Parts, 2, 0, "medios/medias")
        .Count(OnePart, 3, 1, "tercio cuarto quinto sexto séptimo/septimo octavo noveno décimo/decimo")
        .Count(Parts, 3, 1, "tercios cuartos quintos sextos séptimos/septimos octavos novenos décimos/decimos")
        .Rank(Unit, 1, 1, "primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/septimo/séptima/septima octavo/octava noveno/novena")
        .Rank(Teen, 10, 1, "décimo/decimo/décima/decima undécimo/undecimo/undécima/undecima duodécimo/duodecimo/duodécima/duodecima")
        .Rank(Ten, 20, 10, "vigésimo/vigesimo/vigésima/vigesima trigésimo/trigesimo/trigésima/trigesima cuadragésimo/cuadragesimo/cuadragésima/cuadragesima quincuagésimo/quincuagesimo/quincuagésima/quincuagesima sexagésimo/sexagesimo/sexagésima/sexagesima septuagésimo/septuagesimo/septuagésima/septuagesima octogésimo/octogesimo/octogésima/octogesima nonagésimo/nonagesimo/nonagésima/nonagesima")
        .Rank(Scale, 100, 0, "centésimo/centesimo/centésima/centesima")
        .Rank(Scale, 1_000, 0, "milésimo/milesimo/milésima/milesima")
        .Relative(0, "último/ultimo/última/ultima")
        .Relative(1, "penúltimo/penultimo/penúltima/penultima")
        .Relative(2, "antepenúltimo/antepenultimo/antepenúltima/antepenultima")
        .Relative(null, "anterior/siguiente")
        .Endings("ro ra do da er to ta mo ma vo va no na");
}
