/**
 * A workbook as other programs make them, part by part: what the host does not understand and must not
 * lose. Written by hand after ECMA-376; it passes the validator as it stands.
 */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
  ),
  (letter) => letter.charCodeAt(0)
);

type Relation = readonly [id: string, kind: string, target: string, external?: "External"];

function relations(...list: readonly Relation[]): string {
  const items = list.map(([id, kind, target, mode]) => {
    const type = kind.startsWith("http") ? kind : `${OFFICE}/${kind}`;
    const external = mode ? ` TargetMode="${mode}"` : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
<fileSharing readOnlyRecommended="1"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>
<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="2"/></bookViews>
<sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="数据" sheetId="4" r:id="rId1"/><sheet name="透视" sheetId="7" r:id="rId2"/></sheets>
<externalReferences><externalReference r:id="rId3"/></externalReferences>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">数据!$A$1:$C$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">数据!$A$1:$C$20,数据!$E$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">数据!$A:$A,数据!$1:$1</definedName><definedName name="外部">[1]源!$A$1</definedName><definedName name="本表" localSheetId="1" hidden="1">数据!$B$2</definedName></definedNames>
<calcPr calcId="191029" iterate="1" iterateCount="50"/>
<pivotCaches><pivotCache cacheId="17" r:id="rId4"/></pivotCaches>
</workbook>`;

const styles = `<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;分&quot;"/></numFmts>
<fonts count="4"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><vertAlign val="superscript"/><sz val="10.5"/><name val="宋体"/><charset val="134"/></font><font><sz val="11"/><color theme="4" tint="-0.25"/><name val="等线"/><family val="2"/></font><font><b/><sz val="14"/><name val="黑体"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FFC00000"/><bgColor theme="0"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.6"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalDown="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border></borders>
<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="3" fillId="3" borderId="0"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="3" fillId="3" borderId="0" xfId="2" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="distributed" justifyLastLine="1" readingOrder="1"/></xf></cellXfs>
<cellStyles count="3"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="百分比" xfId="1" builtinId="5"/><cellStyle name="填报标题" xfId="2"/></cellStyles>
<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>
<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="绩效表" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="2"/></tableStyle></tableStyles>
</styleSheet>`;

const text = (cell: string, words: string, style = ""): string =>
  `<c r="${cell}"${style} t="inlineStr"><is><t>${words}</t></is></c>`;

const dataSheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">
<sheetPr codeName="Sheet1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr>
<dimension ref="A1:F12"/>
<sheetViews><sheetView showZeros="0" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/>
<cols><col min="1" max="1" width="20" customWidth="1" style="6"/><col min="2" max="3" width="12" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="9" hidden="1" collapsed="1"/></cols>
<sheetData>
<row r="1">${text("A1", "项目", ' s="2"')}${text("B1", "金额")}${text("C1", "率")}<c r="D1" t="s"><v>0</v></c></row>
<row r="2" outlineLevel="1">${text("A2", "甲", ' s="3"')}<c r="B2"><v>10</v></c><c r="C2" s="1"><v>0.5</v></c><c r="D2"><f t="array" ref="D2">SUM(B2:B4*C2:C4)</f><v>11</v></c></row>
<row r="3" outlineLevel="1">${text("A3", "乙", ' s="4"')}<c r="B3"><v>20</v></c><c r="C3" s="1"><v>0.3</v></c><c r="D3"><f t="array" ref="D3:D4">B3:B4*2</f><v>40</v></c></row>
<row r="4" s="6" customFormat="1">${text("A4", "丙", ' s="5"')}<c r="B4"><v>0</v></c><c r="C4" s="1"><v>0.9</v></c><c r="D4"><v>0</v></c></row>
<row r="5">${text("A5", "007", ' s="7"')}<c r="B5"><f t="shared" ref="B5:C5" si="0">SUM(B2:B4)</f><v>30</v></c><c r="C5"><f t="shared" si="0"/><v>1.7</v></c><c r="D5"><f>[1]源!$A$1*2</f><v>84</v></c></row>
<row r="6"><c r="A6" s="6"><v>88</v></c></row>
</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="c3RhbmQtaW4=" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" selectLockedCells="1" autoFilter="0"/>
<protectedRanges><protectedRange sqref="B2:B4" name="填报区"/></protectedRanges>
<autoFilter ref="A1:C5"><filterColumn colId="0"><colorFilter dxfId="1"/></filterColumn><filterColumn colId="2"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn></autoFilter>
<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" imeMode="off" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A7"><formula1>"优,良"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="B2" r:id="rId3" tooltip="说明"/><hyperlink ref="A9:B9" location="数据!A1" display="首行"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="70" orientation="landscape" errors="blank" cellComments="atEnd" copies="2" r:id="rId6"/>
<headerFooter differentOddEven="1" differentFirst="1" alignWithMargins="0"><oddHeader>&amp;L左&amp;C&amp;"黑体,Bold"&amp;14中 &amp;&amp; 间&amp;R&amp;D</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter><evenHeader>&amp;R偶数页</evenHeader><evenFooter>&amp;L&amp;F</evenFooter><firstHeader>&amp;L&amp;G</firstHeader><firstFooter>&amp;C首页</firstFooter></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>
<ignoredErrors><ignoredError sqref="A5" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="rId1"/><legacyDrawing r:id="rId4"/><legacyDrawingHF r:id="rId7"/><picture r:id="rId8"/>
<extLst><ext xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:cfRule type="iconSet" priority="3" id="{00000000-000E-0000-0000-000001000000}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{00000000-000E-0000-0000-000002000000}"><xm:f>透视!$A$1&gt;0</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${MICROSOFT}/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>透视!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A8</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>数据!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>
</worksheet>`;

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 10}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const shape = (id: number, name: string, words: string): string =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

const drawing = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchor(
  0,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="徽标"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
)}${anchor(12, shape(3, "填报说明", "请先填红框"))}${anchor(
  24,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="组合图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`
)}</xdr:wsDr>`;

const series = (index: number, column: string): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>数据!$${column}$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>数据!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>数据!$${column}$2:$${column}$4</c:f></c:numRef></c:val></c:ser>`;
const axis = (kind: string, id: number, cross: number, position: string, more = ""): string =>
  `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${cross}"/>${more}</c:${kind}>`;

/** Columns and a line on an axis of its own: one of the charts that have no word of their own. */
const chart = `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1600" b="1"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:rPr><a:t>金额与率</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(0, "B")}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series(1, "C")}<c:marker val="1"/><c:axId val="3"/><c:axId val="4"/></c:lineChart>${axis("catAx", 1, 2, "b")}${axis("valAx", 2, 1, "l")}${axis("catAx", 3, 4, "b")}${axis("valAx", 4, 3, "r", '<c:crosses val="max"/>')}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const pivotSheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1", "项目")}${text("B1", "合计")}</row><row r="2">${text("A2", "甲")}<c r="B2"><v>10</v></c></row></sheetData></worksheet>`;

const pivotTable = `<pivotTableDefinition xmlns="${MAIN}" name="汇总" cacheId="17" dataCaption="值"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="合计" fld="1" baseField="0" baseItem="0"/></dataFields><formats count="1"><format dxfId="2"><pivotArea type="all" dataOnly="0" outline="0" fieldPosition="0"/></format></formats><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1"/></pivotTableDefinition>`;

const cache = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="项目" numFmtId="0"><sharedItems count="1"><s v="甲"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="10" maxValue="10"/></cacheField></cacheFields></pivotCacheDefinition>`;

const threaded = `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2024-05-01T08:00:00.00" personId="{11111111-0000-4000-8000-000000000001}" id="{22222222-0000-4000-8000-000000000001}"><text>这个数对吗？</text></threadedComment><threadedComment ref="B3" dT="2024-05-02T08:00:00.00" personId="{11111111-0000-4000-8000-000000000002}" id="{22222222-0000-4000-8000-000000000002}" parentId="{22222222-0000-4000-8000-000000000001}"><text>对。</text></threadedComment></ThreadedComments>`;
const persons = `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="填报员" id="{11111111-0000-4000-8000-000000000001}" userId="a@example.com" providerId="None"/><person displayName="审核员" id="{11111111-0000-4000-8000-000000000002}" userId="b@example.com" providerId="None"/></personList>`;
const comments = `<comments xmlns="${MAIN}"><authors><author>tc={22222222-0000-4000-8000-000000000001}</author><author>科室</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><t>[Threaded comment] 这个数对吗？</t></text></comment><comment ref="B4" authorId="1" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>科室：</t></r><r><t>零也要填</t></r></text></comment></commentList></comments>`;
const noteBox = (id: number, row: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 15, 1, 10, 5, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${noteBox(1025, 2)}${noteBox(1026, 3)}</xml>`;
const headerVml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LHFIRST" type="#_x0000_t75" style="width:20pt;height:20pt"><v:imagedata o:relid="rId1" o:title="徽标"/></v:shape></xml>`;
const chartSheet = `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
const chartSheetDrawing = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${shape(2, "空", "图")}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
  ["xl/workbook.xml", `${SHEET_TYPES}.sheet.main+xml`],
  ["xl/styles.xml", `${SHEET_TYPES}.styles+xml`],
  ["xl/sharedStrings.xml", `${SHEET_TYPES}.sharedStrings+xml`],
  ["xl/worksheets/sheet1.xml", `${SHEET_TYPES}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${SHEET_TYPES}.worksheet+xml`],
  ["xl/chartsheets/sheet1.xml", `${SHEET_TYPES}.chartsheet+xml`],
  ["xl/externalLinks/externalLink1.xml", `${SHEET_TYPES}.externalLink+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET_TYPES}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${SHEET_TYPES}.pivotCacheRecords+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${SHEET_TYPES}.pivotTable+xml`],
  ["xl/comments1.xml", `${SHEET_TYPES}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
]
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join("")}</Types>`;

const THREADED = `${MICROSOFT}/2017/10/relationships/threadedComment`;
const PERSON = `${MICROSOFT}/2017/10/relationships/person`;

const parts: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId4", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", PERSON, "persons/person.xml"],
    ["rId9", "chartsheet", "chartsheets/sheet1.xml"]
  ),
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><r><t xml:space="preserve">填报</t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>必填</t></r></si></sst>`,
  "xl/worksheets/sheet1.xml": dataSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "comments", "../comments1.xml"],
    ["rId3", "hyperlink", "https://example.com/guide", "External"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", THREADED, "../threadedComments/threadedComment1.xml"],
    ["rId6", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId7", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ["rId8", "image", "../media/image1.png"]
  ),
  "xl/worksheets/sheet2.xml": pivotSheet,
  "xl/worksheets/_rels/sheet2.xml.rels": relations([
    "rId1",
    "pivotTable",
    "../pivotTables/pivotTable1.xml",
  ]),
  "xl/chartsheets/sheet1.xml": chartSheet,
  "xl/chartsheets/_rels/sheet1.xml.rels": relations([
    "rId1",
    "drawing",
    "../drawings/drawing2.xml",
  ]),
  "xl/pivotTables/pivotTable1.xml": pivotTable,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": cache,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
    "rId1",
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="10"/></r></pivotCacheRecords>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="源"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
    "rId1",
    "externalLinkPath",
    "src.xlsx",
    "External",
  ]),
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    ["rId1", "image", "../media/image1.png"],
    ["rId2", "chart", "../charts/chart1.xml"]
  ),
  "xl/drawings/drawing2.xml": chartSheetDrawing,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/drawings/vmlDrawing2.vml": headerVml,
  "xl/drawings/_rels/vmlDrawing2.vml.rels": relations(["rId1", "image", "../media/image1.png"]),
  "xl/charts/chart1.xml": chart,
  "xl/comments1.xml": comments,
  "xl/threadedComments/threadedComment1.xml": threaded,
  "xl/persons/person.xml": persons,
  "xl/media/image1.png": PNG,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3]),
};

/** The bytes of the file. */
export function foreignBook(): Uint8Array {
  const zipped: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    zipped[path] =
      typeof part === "string"
        ? strToU8(path.endsWith(".vml") ? part : HEAD + part.replace(/>\n</g, "><"))
        : part;
  }
  return zipSync(zipped, { mtime: new Date(2024, 0, 1) });
}
