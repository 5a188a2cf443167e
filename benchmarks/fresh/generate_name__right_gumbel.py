# exercise: generate_name
# right: yes
# needs: rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    eye = np.eye(len(params[4]))

    def letters():
        h, x = np.zeros(params[3].shape), np.zeros(params[4].shape)
        while True:
            h, p = rnn_step(x, h, params)
            with np.errstate(divide="ignore"):
                logits = np.log(p.ravel()) / temperature
            k = int(np.argmax(logits + rng.gumbel(size=logits.size)))   # the Gumbel trick
            if not k:
                return
            yield idx_to_letter[k]
            x = eye[:, [k]]

    return "".join(letter for _, letter in zip(range(max_length), letters()))
