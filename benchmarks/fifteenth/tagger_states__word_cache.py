# exercise: tagger_states
# right: no
# wrong: the part of the input is kept for each word and then added to in place, so a word that comes again starts from its old sum
# lines: 17
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    known = {}

    def read(word):
        if word not in known:
            known[word] = U @ E[word] + b_hidden[:, 0]
        return known[word]

    history = [np.zeros(len(U))]
    for word in map(int, words):
        z = read(word)
        z += V @ history[-1]
        history.append(sigmoid(z))
    return np.array(history)
