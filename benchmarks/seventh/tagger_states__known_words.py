# exercise: tagger_states
# right: no
# wrong: the state after a word is remembered by the word alone, so a word that comes again gets its old state whatever came before
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    cache = {}

    def after(word, h):
        if word not in cache:
            cache[word] = sigmoid(U @ E[word] + V @ h + b_hidden.squeeze(1))
        return cache[word]

    h = np.zeros(V.shape[0])
    states = [h]
    for word in words.tolist():
        h = after(word, h)
        states.append(h)
    return np.vstack(states)
