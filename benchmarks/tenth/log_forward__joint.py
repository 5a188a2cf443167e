# exercise: log_forward
# right: no
# wrong: logarithms are added up over the words, as for a whole sentence, though each row should be about its own word
# lines: 14
def log_forward(words, params):
    _, _, _, W, _, b_out = params

    def normalised(s):
        s = s - max(s)
        return s - np.log(sum(np.exp(s)))

    total, result = 0, []
    for h in tagger_states(words, params)[1:]:
        total = total + normalised(W.dot(h) + b_out.flatten())
        result.append(total)
    return np.array(result)
