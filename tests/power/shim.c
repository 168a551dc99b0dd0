/* Notes what a process does to the files of one folder, so that a power cut can be played afterwards.

   Loaded with LD_PRELOAD. POWER_FOLDER is the folder, POWER_TRACE the file for the notes: for each act a
   letter, the length of the name, the name, an offset, a length, and the bytes. Nothing is really
   forced to the disk: what counts is only what was asked for, and in which order. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST 4096
static char *names[MOST]; /* by descriptor; empty where the file is not of the folder */
static int trace = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void put(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    long done = syscall(SYS_write, trace, from, length);
    if (done <= 0) abort();
    from += done, length -= done;
  }
}

static void note(char act, const char *name, int64_t offset, const void *bytes, uint64_t length) {
  if (!name) return;
  pthread_mutex_lock(&one_at_a_time);
  if (trace < 0)
    trace = syscall(SYS_openat, AT_FDCWD, getenv("POWER_TRACE"), O_WRONLY | O_CREAT | O_APPEND, 0600);
  uint32_t size = strlen(name);
  put(&act, 1), put(&size, 4), put(name, size), put(&offset, 8), put(&length, 8);
  if (bytes) put(bytes, length);
  pthread_mutex_unlock(&one_at_a_time);
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST ? names[fd] : NULL; }

static char *in_folder(const char *path) {
  const char *folder = getenv("POWER_FOLDER");
  size_t length = folder ? strlen(folder) : 0;
  if (!length || strncmp(path, folder, length)) return NULL;
  if (!path[length]) return strdup("."); /* the folder itself: forced, it keeps the names in it */
  return path[length] == '/' ? strdup(path + length + 1) : NULL;
}

static int opened(int fd, const char *path, int flags) {
  if (fd >= 0 && fd < MOST) {
    names[fd] = in_folder(path);
    if (flags & O_TRUNC) note('t', names[fd], 0, NULL, 0);
  }
  return fd;
}

#define OPENS(name)                                                     \
  int name(const char *path, int flags, ...) {                          \
    va_list more;                                                       \
    va_start(more, flags);                                              \
    int mode = va_arg(more, int);                                       \
    va_end(more);                                                       \
    return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags); \
  }
OPENS(open)
OPENS(open64)

int close(int fd) {
  if (fd >= 0 && fd < MOST) free(names[fd]), names[fd] = NULL;
  return syscall(SYS_close, fd);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  ssize_t done = syscall(SYS_write, fd, bytes, length);
  if (done > 0) note('a', name_of(fd), 0, bytes, done);
  return done;
}

#define PWRITES(name)                                                   \
  ssize_t name(int fd, const void *bytes, size_t length, off_t offset) { \
    ssize_t done = syscall(SYS_pwrite64, fd, bytes, length, offset);    \
    if (done > 0) note('w', name_of(fd), offset, bytes, done);          \
    return done;                                                        \
  }
PWRITES(pwrite)
PWRITES(pwrite64)

#define TRUNCATES(name)                                                 \
  int name(int fd, off_t length) {                                      \
    int done = syscall(SYS_ftruncate, fd, length);                      \
    if (done == 0) note('t', name_of(fd), length, NULL, 0);             \
    return done;                                                        \
  }
TRUNCATES(ftruncate)
TRUNCATES(ftruncate64)

int fsync(int fd) { return note('s', name_of(fd), 0, NULL, 0), 0; }
int fdatasync(int fd) { return note('s', name_of(fd), 0, NULL, 0), 0; }

int unlink(const char *path) {
  char *name = in_folder(path);
  int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (done == 0) note('u', name, 0, NULL, 0);
  free(name);
  return done;
}
