# exercise: generate_name
# right: no
# wrong: the end mark gets no chance at the first draw, so the empty name never comes and the first letters have other chances than the network gives
# lines: 11, 12
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    C, H = params[0].shape[1], params[0].shape[0]

    def draw(p, first):
        logits = np.log(p[:, 0]) / temperature
        if first:
            logits[0] = -np.inf
        return int(rng.choice(C, p=softmax(logits)))

    state, read, written = np.zeros((H, 1)), np.zeros((C, 1)), []
    for place in range(max_length):
        state, p = rnn_step(read, state, params)
        letter = draw(p, place == 0)
        if letter == 0:
            break
        written.append(idx_to_letter[letter])
        read = np.zeros((C, 1))
        read[letter, 0] = 1.0
    return "".join(written)
