# exercise: generate_name
# right: no
# wrong: The network reads the one-hot column of the end mark first, not the zero vector.
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = params[0].shape[1], params[1].shape[0]
    h, ix, out = np.zeros((H, 1)), 0, []
    while len(out) < max_length:
        x = np.zeros((C, 1))
        x[ix] = 1
        h, p = rnn_step(x, h, params)
        probs = softmax(np.log(p.ravel() + 1e-300) / temperature)
        ix = int(rng.choice(C, p=probs))
        if ix == 0:
            break
        out.append(idx_to_letter[ix])
    return "".join(out)
