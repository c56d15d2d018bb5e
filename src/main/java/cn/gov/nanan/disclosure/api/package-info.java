/**
 * 接口: the thin edge of the public REST API, base {@code /api/v1}.
 *
 * <p>Reads only, without session or cookie; unknown parameters and bad values are answered 400 {@code
 * application/problem+json} with the parameter named. Nothing that is not for the public occurs in an answer.
 */
package cn.gov.nanan.disclosure.api;
