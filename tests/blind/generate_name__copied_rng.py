# exercise: generate_name
# right: no
# wrong: chance is drawn from a copy of rng, so that the next name is the same
# name: rng-copied
# lines: 8
import copy
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    rng = copy.deepcopy(rng)
    x, h, name = np.zeros((params[0].shape[1], 1)), np.zeros((params[1].shape[0], 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p) / temperature)
        i = rng.choice(len(q), p=q.ravel())
        if i == 0:
            break
        name += idx_to_letter[i]
        x = np.zeros_like(x)
        x[i] = 1
    return name
