/* Preloaded into a program, makes one chosen call fail among those that write, sync, cut, rename or remove files
   below a folder.  `arm` chooses; `seen` says how many such calls there were. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { COUNT, FULL, ERROR_ONCE, ERROR_FROM_THERE_ON, DEATH, TORN, TORN_ERROR };
enum call { WRITE, OTHER };

static char folder[PATH_MAX];
static long chosen;
static enum kind chosen_kind;
static long *count; /* shared with the process that forked this one */

void arm(const char *below, long at, int kind) {
    if (!count)
        count = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    *count = 0;
    chosen = at;
    chosen_kind = kind;
    snprintf(folder, sizeof folder, "%s", below);
}

long seen(void) { return count ? *count : 0; }

static int is_below(const char *path) { return folder[0] && strncmp(path, folder, strlen(folder)) == 0; }

static int is_file_below(int file) {
    char link[64], path[PATH_MAX];
    if (!folder[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return is_below(path);
}

static void die(void) { kill(getpid(), SIGKILL); }

/* 0: go on; 1: fail with errno set; 2: do half, then die; 3: do half, then fail */
static int verdict(enum call call) {
    long now = ++*count;
    if (chosen_kind == COUNT || now < chosen)
        return 0;
    if (chosen_kind == FULL) {
        errno = ENOSPC;
        return call == WRITE;
    }
    if (chosen_kind == ERROR_FROM_THERE_ON || (chosen_kind == ERROR_ONCE && now == chosen)) {
        errno = EIO;
        return 1;
    }
    if (now != chosen)
        return 0;
    if (chosen_kind == DEATH)
        die();
    if (chosen_kind == TORN)
        return 2;
    return chosen_kind == TORN_ERROR ? 3 : 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRITING(name, parameters, whole, half)                                                                         \
    ssize_t name parameters {                                                                                          \
        int what = is_file_below(file) ? verdict(WRITE) : 0;                                                           \
        if (what == 0)                                                                                                 \
            return REAL(name) whole;                                                                                   \
        if (what >= 2)                                                                                                 \
            REAL(name) half;                                                                                           \
        if (what == 2)                                                                                                 \
            die();                                                                                                     \
        if (what == 3)                                                                                                 \
            errno = EIO;                                                                                               \
        return -1;                                                                                                     \
    }

WRITING(write, (int file, const void *data, size_t size), (file, data, size), (file, data, size / 2))
WRITING(pwrite, (int file, const void *data, size_t size, off_t at), (file, data, size, at), (file, data, size / 2, at))
WRITING(pwrite64, (int file, const void *data, size_t size, off64_t at), (file, data, size, at),
        (file, data, size / 2, at))

#define CHANGING(name, parameters, arguments, below)                                                                   \
    int name parameters {                                                                                              \
        int what = (below) ? verdict(OTHER) : 0;                                                                       \
        if (what == 1 || what == 3) {                                                                                  \
            errno = EIO;                                                                                               \
            return -1;                                                                                                 \
        }                                                                                                              \
        int result = REAL(name) arguments;                                                                             \
        if (what == 2)                                                                                                 \
            die();                                                                                                     \
        return result;                                                                                                 \
    }

CHANGING(fsync, (int file), (file), is_file_below(file))
CHANGING(fdatasync, (int file), (file), is_file_below(file))
CHANGING(ftruncate, (int file, off_t size), (file, size), is_file_below(file))
CHANGING(ftruncate64, (int file, off64_t size), (file, size), is_file_below(file))
CHANGING(unlink, (const char *path), (path), is_below(path))
CHANGING(rename, (const char *from, const char *to), (from, to), is_below(to))
