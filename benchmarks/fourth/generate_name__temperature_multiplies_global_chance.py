# exercise: generate_name
# right: no
# wrong: the temperature multiplies the logits, and the draw uses NumPy's global generator instead of rng
# lines: 18, 19
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C, H = params[0].shape[1], params[1].shape[0]

    def write(x, h, room):
        if room == 0:
            return ""
        h, p = rnn_step(x, h, params)
        p = softmax(temperature * np.log(p + 1e-30)).ravel()
        k = np.random.choice(C, p=p)
        return "" if k == 0 else idx_to_letter[k] + write(np.eye(C)[:, [k]], h, room - 1)

    return write(np.zeros((C, 1)), np.zeros((H, 1)), max_length)
