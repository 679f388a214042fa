@echo off
rem Starts Yubian with a Java that is new enough.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%i in ("%~dp0..") do set "home=%%~fi"

rem What the user says comes first: YUBIAN_JAVA may name the folder or the java program in it.
set "java="
if defined YUBIAN_JAVA call :try "%YUBIAN_JAVA%"
if defined YUBIAN_JAVA for %%i in ("%YUBIAN_JAVA%\..\..") do call :try "%%~fi"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%i in (java.exe) do if not "%%~$PATH:i"=="" for %%j in ("%%~dp$PATH:i..") do call :try "%%~fj"
for /d %%i in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~fi"
if not defined java goto missing

rem A command is over before the best compiler pays; a window is not.
set "kind=window"
set "first=%~1"
if "%first:~0,1%"=="-" set "kind=help"
for %%i in (sample tables export templates read audit compare) do if "%~1"=="%%i" set "kind=%%i"
set "quick="
if not %kind%==window set "quick=-XX:+UseSerialGC"
rem A window shares the computer with other programs: it gives back what it does not need.
if %kind%==window set "quick=-XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:+UseCompactObjectHeaders"
for %%i in (sample tables export templates) do if %kind%==%%i set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "options=%quick% -Djava.awt.headless=true -jar "%home%\lib\yubian.jar""

rem The first start of its kind leaves an archive of its classes, which the next ones load faster.
rem Java refuses, without a word, an archive that does not fit.
set "folder=%LOCALAPPDATA%\Yubian\cache"
if not exist "%folder%\" mkdir "%folder%" 2>nul
for %%i in ("%home%\lib\yubian.jar") do set "cache=%folder%\%kind%-%major%-%%~zi.jsa"
set "share=-Xlog:disable"
if exist "%cache%" set "share=%share% -XX:SharedArchiveFile="%cache%" -XX:+VerifySharedSpaces"
if exist "%cache%" goto start
set "fresh=%cache%.%RANDOM%"
copy /y nul "%fresh%" >nul 2>&1
if not exist "%fresh%" goto start
del "%fresh%"
del "%folder%\%kind%-*.jsa" 2>nul
"%java%\bin\java.exe" -Xlog:disable -XX:ArchiveClassesAtExit="%fresh%" %options% %*
set "status=%ERRORLEVEL%"
if %status% leq 1 if exist "%fresh%" move /y "%fresh%" "%cache%" >nul
if exist "%fresh%" del "%fresh%"
exit /b %status%

:start
rem Without arguments the window needs no console behind it.
if "%~1"=="" (
  start "" "%java%\bin\javaw.exe" %share% %options%
  exit /b 0
)
"%java%\bin\java.exe" %share% %options% %*
exit /b %ERRORLEVEL%

rem Takes folder %1 if it holds a Java of at least the version needed.
:try
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "major=0"
for /f "tokens=1,2 delims==" %%k in ('type "%~1\release"') do if "%%k"=="JAVA_VERSION" set major=%%l
set "major=%major:"=%"
for /f "delims=." %%m in ("%major%") do set "major=%%m"
if %major% geq %needed% set "java=%~1"
exit /b

:missing
for /f "tokens=2 delims=:" %%i in ('chcp') do set "page=%%i"
chcp 65001 >nul
>&2 echo 未找到 Java %needed% 或更新版本：请安装 JDK %needed%（如 https://adoptium.net 的 Temurin），或用环境变量 YUBIAN_JAVA 指明其目录。 / Java %needed% or newer not found: install JDK %needed% (such as Temurin from https://adoptium.net) or set YUBIAN_JAVA to its folder.
chcp %page% >nul
rem Whoever clicked on this file must be able to read that.
if "%~1"=="" pause
exit /b 2
