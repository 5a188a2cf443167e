# exercise: generate_name
# right: no
# wrong: an end mark that is drawn first is thrown away and drawn again, so the empty name never comes
# lines: 18, 19
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    U, V, W, b_hidden, b_out = params
    vocab_size, hidden_size = U.shape[1], U.shape[0]
    x = np.zeros((vocab_size, 1))
    h = np.zeros((hidden_size, 1))
    name = []

    while len(name) < max_length:
        h_next, probs = rnn_step(x, h, params)
        logits = np.log(np.maximum(probs, 1e-300)) / temperature
        idx = int(rng.choice(vocab_size, p=softmax(logits)[:, 0]))
        if idx == 0:
            if not name:
                continue
            break
        h = h_next
        name.append(idx_to_letter[idx])
        x = np.zeros((vocab_size, 1))
        x[idx, 0] = 1.0

    return "".join(name)
