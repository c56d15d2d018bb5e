/**
 * 历史目录: takes over a catalogue that exists already, from a spreadsheet or a text file.
 *
 * <p>细则 一（一）4（1）: 「局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网」. What is taken over goes the same way: it is sealed into packages,
 * and the catalogue knows nothing but packages.
 *
 * <p>Does not own the catalogue, nor the running numbers of the 索引号.
 */
package cn.gov.nanan.disclosure.history;
