"""What a process does to itself before a learner's first line runs in it (Linux).

Namespaces of its own: users, processes, shared memory, and mounts with empty scratch folders,
which are gone with their last process, modes, times and attributes included. No capability, a
session keyring of its own, and a filter for system calls that no lab needs and that could look
into or outlive another process.
"""

import contextlib
import ctypes
import os
import struct
import sys

_NEW = 0x10000000 | 0x20000000 | 0x08000000 | 0x00020000  # user, pid, ipc, mounts
_NOSUID_NODEV = 2 | 4
_USER = 1000

# (x86-64, aarch64), from the kernel's tables.
_CALLS = {
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "pidfd_getfd": (438, 438), "perf_event_open": (298, 241),
    "bpf": (321, 280), "userfaultfd": (323, 282), "open_by_handle_at": (304, 265),
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "unshare": (272, 97), "setns": (308, 268), "open_tree": (428, 428),
    "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    # Memory that belongs to no process: nobody outside could measure it.
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194),
    "mq_open": (180, 180), "msgget": (68, 186), "semget": (64, 190),
    "swapon": (167, 224), "reboot": (169, 142), "acct": (163, 89), "quotactl": (179, 60),
    "init_module": (175, 105), "finit_module": (313, 273), "kexec_load": (246, 104),
    "personality": (135, 92), "syslog": (103, 116), "lookup_dcookie": (212, 18),
}  # fmt: skip
_SLOWER_WAY = {"clone3": (435, 435)}  # glibc goes on with clone, whose flags can be read
_CLONE = (56, 220)
_ARCH = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_EPERM, _ENOSYS, _ALLOW, _ERRNO = 1, 38, 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _AT_LEAST, _ANY_OF, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06


def apart(scratch: int) -> bool:
    """Put this process's children into namespaces of their own, with so many bytes of scratch.

    False where that is not allowed; the process is then as it was, or of no more use.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    dumpable(True)  # or this process might not write its own map of users
    if libc.unshare(_NEW):
        return False
    try:
        for name, text in (("setgroups", "deny"), ("uid_map", f"{_USER} {user} 1"),
                           ("gid_map", f"{_USER} {group} 1")):  # fmt: skip
            file = os.open(f"/proc/self/{name}", os.O_WRONLY)
            os.write(file, text.encode())
            os.close(file)
    except OSError:
        return False
    for place in (b"/tmp", b"/dev/shm"):
        options = f"size={scratch},mode=0700,nr_inodes=20000".encode()
        if libc.mount(b"tmpfs", place, b"tmpfs", _NOSUID_NODEV, options):
            return False
    os.chdir("/tmp")
    dumpable(False)
    head, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    return libc.capset(head, none) == 0


def dumpable(yes: bool) -> None:
    """Whether other processes of the same user may look into this one."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(4, int(yes), 0, 0, 0)


def close_doors() -> None:
    """A session keyring of its own, then the filter. Where one is not to be had, without it."""
    machine = os.uname().machine
    if sys.platform != "linux" or machine not in _ARCH or sys.maxsize < 2**32:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    with contextlib.suppress(OSError):
        libc.syscall(_CALLS["keyctl"][_ARCH[machine][1]], 1, None, 0, 0, 0)
    program = _program(machine)
    kept = ctypes.create_string_buffer(program, len(program))
    filters = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(kept))
    libc.prctl(38, 1, 0, 0, 0)  # no new privileges, which the filter asks for
    libc.prctl(22, 2, ctypes.create_string_buffer(filters, len(filters)), 0, 0)


def _program(machine: str) -> bytes:
    """A filter for seccomp, as classic BPF: the denied calls fail, all others go through."""
    arch, column = _ARCH[machine]
    refuse, absent = _ERRNO | _EPERM, _ERRNO | _ENOSYS
    lines = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, arch), (_RETURN, 0, 0, refuse), (_LOAD, 0, 0, 0)]
    if machine == "x86_64":  # the same calls once more, under other numbers
        lines += [(_AT_LEAST, 0, 1, 0x40000000), (_RETURN, 0, 0, absent)]
    for calls, answer in ((_CALLS, refuse), (_SLOWER_WAY, absent)):
        for numbers in calls.values():
            lines += [(_EQUAL, 0, 1, numbers[column]), (_RETURN, 0, 0, answer)]
    # clone with any flag of a new namespace: users, processes, mounts, network and the rest.
    lines += [(_EQUAL, 0, 3, _CLONE[column]), (_LOAD, 0, 0, 16), (_ANY_OF, 0, 1, 0x7E020000),
              (_RETURN, 0, 0, refuse), (_RETURN, 0, 0, _ALLOW)]  # fmt: skip
    return b"".join(struct.pack("HBBI", code, yes, no, k) for code, yes, no, k in lines)


def limit(limits: dict) -> None:
    """Set hard limits on this process, where the platform has them."""
    import resource

    for name, value in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is not None:
            with contextlib.suppress(ValueError, OSError):  # one that is lower already, say
                resource.setrlimit(kind, (value, value))
