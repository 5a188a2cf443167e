# exercise: split_heads
# right: no
# wrong: the entries are dealt out like cards: head h gets the entries h, h + heads, h + 2 heads and so on
# lines: 6
def split_heads(x, heads):
    hands = [x[:, :, h::heads] for h in range(heads)]
    return np.stack(hands, axis=1)
