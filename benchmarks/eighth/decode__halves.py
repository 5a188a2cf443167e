# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    def read(lo, hi):
        if hi - lo <= 0:
            return []
        if hi - lo == 1:
            return [idx_to_word[int(indices[lo])]]
        mid = (lo + hi) // 2
        return read(lo, mid) + read(mid, hi)

    return read(0, len(indices))
