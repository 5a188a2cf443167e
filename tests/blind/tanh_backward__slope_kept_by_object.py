# exercise: tanh_backward
# right: no
# wrong: keeps the result for each array of states, so that another gradient at the same states gets the first one's result
# lines: 8, 9, 10
seen = []


def tanh_backward(d_h, h):
    for states, d_f in seen:
        if states is h:
            return d_f
    seen.append((h, d_h * (1 - h**2)))
    return seen[-1][1]
