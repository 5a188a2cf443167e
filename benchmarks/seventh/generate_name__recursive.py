# exercise: generate_name
# right: no
# wrong: the state is not handed on: each letter is drawn from a zero state and the letter before it
# lines: 18

def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C, H = params[2].shape

    def go(x, h, room):
        if room == 0:
            return ""
        p = rnn_step(x, h, params)[1]
        q = softmax(np.log(p + 1e-300) / temperature)[:, 0]
        k = rng.choice(C, p=q)
        return "" if k == 0 else idx_to_letter[k] + go(np.eye(C)[:, k : k + 1], h, room - 1)

    return go(np.zeros((C, 1)), np.zeros((H, 1)), max_length)
