# exercise: momentum_step
# right: no
# wrong: the velocities are stored under the names of a dictionary and taken out in the alphabetical order of the names
# lines: 13
def momentum_step(params, grads, velocity, lr, momentum):
    names = ["U", "V", "W", "b_hidden", "b_out"]
    g = dict(zip(names, grads))
    v = dict(zip(names, velocity))
    p = dict(zip(names, params))
    for n in names:
        v[n] = v[n] * momentum + g[n]
        p[n] = p[n] - v[n] * lr
    return [p[n] for n in names], [v[n] for n in sorted(names, key=str.lower)]
