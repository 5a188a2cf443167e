# exercise: generate_name
# right: no
# wrong: two faults: the probabilities and not their logarithms are divided by the temperature and sent through softmax, and a name may have one letter too many
# lines: 8, 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def continue_from(name, x, h):
        h, o = rnn_step(x, h, params)
        p = softmax(o / temperature)[:, 0]
        k = rng.choice(p.size, p=p)
        if k == 0 or len(name) > max_length:
            return name
        nxt = np.zeros(x.shape)
        nxt[k] = 1
        return continue_from(name + idx_to_letter[k], nxt, h)

    return continue_from("", np.zeros(params[4].shape), np.zeros(params[3].shape))
