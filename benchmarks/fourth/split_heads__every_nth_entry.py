# exercise: split_heads
# right: no
# wrong: head h gets the entries h, h + heads, ..., not neighbours
# lines: 8

def split_heads(x, heads):
    def piece(h):
        return x[..., h::heads]

    return np.array([piece(h) for h in range(heads)]).transpose(1, 0, 2, 3)
