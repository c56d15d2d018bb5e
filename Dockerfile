# Build:  docker build -t disclosure .
#         buildah bud --format docker -t disclosure .     (the OCI format knows no HEALTHCHECK)
# Run:    docker run -p 8080:8080 -v disclosure-data:/var/lib/disclosure -e DISCLOSURE_DEMO=true disclosure
#         On one of two networks, mount the folders of data packages, writable by user 10001, and name them:
#         -e DISCLOSURE_NETWORK=intranet -v /srv/disclosure/outbox:/outbox -v /srv/disclosure/inbox:/inbox \
#         -e DISCLOSURE_PACKAGE_OUTBOX=/outbox -e DISCLOSURE_PACKAGE_INBOX=/inbox
# Both base images can be replaced: BUILD_IMAGE needs JDK 17 and Maven, RUN_IMAGE a Java 17 runtime and curl or wget.
ARG BUILD_IMAGE=docker.io/library/maven:3.9-eclipse-temurin-17
ARG RUN_IMAGE=docker.io/library/eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN mvn -B -ntp -DskipTests package dependency:copy@server-for-tests

FROM ${RUN_IMAGE}
ENV LANG=C.UTF-8 \
    JAVA_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1" \
    MALLOC_ARENA_MAX=2 \
    PAYARA_OPTIONS="--nohazelcast" \
    DISCLOSURE_DATA_DIR=/var/lib/disclosure \
    DISCLOSURE_EXIT_ON_FAILURE=true
RUN groupadd --gid 10001 disclosure \
 && useradd --uid 10001 --gid disclosure --no-create-home --home-dir /var/lib/disclosure --shell /usr/sbin/nologin disclosure \
 && mkdir -p /opt/disclosure /var/lib/disclosure \
 && chown disclosure:disclosure /var/lib/disclosure
COPY --from=build /build/target/payara-micro.jar /build/target/disclosure.war /opt/disclosure/
COPY server-config/payara-micro /opt/disclosure/config/
USER disclosure
WORKDIR /var/lib/disclosure
VOLUME /var/lib/disclosure
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD curl -fsS http://127.0.0.1:8080/health/ready > /dev/null || wget -qO- http://127.0.0.1:8080/health/ready > /dev/null || exit 1
ENTRYPOINT ["/bin/sh", "-c", "exec java $JAVA_OPTIONS -Dfile.encoding=UTF-8 -jar /opt/disclosure/payara-micro.jar --disablephonehome --contextroot / --port 8080 --prebootcommandfile /opt/disclosure/config/pre-boot.asadmin --postdeploycommandfile /opt/disclosure/config/post-deploy.asadmin --logproperties /opt/disclosure/config/logging.properties $PAYARA_OPTIONS --deploy /opt/disclosure/disclosure.war"]
