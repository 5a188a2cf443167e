# exercise: decode
# right: no
# wrong: It calls tolist(), which only an array has, so a list of indices crashes.
# lines: 12
def decode(indices, idx_to_word):
    def go(rest, done):
        while rest:
            done.append(idx_to_word[rest[0]])
            rest = rest[1:]
        return done

    return go(indices.tolist(), [])
