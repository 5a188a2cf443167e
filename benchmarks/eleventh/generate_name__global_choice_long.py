# exercise: generate_name
# right: no
# wrong: draws from NumPy's global generator in place of rng, and allows one letter too many
# lines: 14, 15
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    n = len(idx_to_letter)
    h = np.zeros((params[1].shape[0], 1))
    x = np.zeros((n, 1))
    out = []
    while True:
        h, probs = rnn_step(x, h, params)
        logits = np.log(np.clip(probs, 1e-15, 1))
        probs = softmax(logits / temperature).ravel()
        idx = np.random.choice(range(n), p=probs)
        if idx == 0 or len(out) > max_length:
            break
        out.append(idx_to_letter[idx])
        x = np.zeros((n, 1))
        x[idx, 0] = 1
    return "".join(out)
