# exercise: generate_name
# right: no
# wrong: only the likeliest letters that make up 90 percent of the probability can be drawn, so rare letters never come
# name: rare-letters-never-come
# lines: 20, 21
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Sample a name from the RNN using temperature sampling."""
    vocab_size = params[0].shape[1]
    hidden_size = params[1].shape[0]
    x = np.zeros((vocab_size, 1))
    h = np.zeros((hidden_size, 1))
    letters = []

    while len(letters) < max_length:
        h, probs = rnn_step(x, h, params)
        logits = np.log(probs.ravel() + 1e-20) / temperature
        probs = softmax(logits)

        order = np.argsort(probs)[::-1]
        cutoff = np.searchsorted(np.cumsum(probs[order]), 0.9) + 1
        keep = order[:cutoff]
        idx = int(rng.choice(keep, p=probs[keep] / probs[keep].sum()))

        if idx == 0:
            break
        letters.append(idx_to_letter[idx])
        x = np.zeros((vocab_size, 1))
        x[idx] = 1.0

    return "".join(letters)
