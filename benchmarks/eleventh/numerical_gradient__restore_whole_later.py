# exercise: numerical_gradient
# right: no
# wrong: puts nothing back until every entry is done, so later entries are measured at a shifted place
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    backup = param.copy()
    gradient = np.zeros_like(backup)
    for spot in np.ndindex(param.shape):
        answers = []
        for sign in (1, -1):
            param[spot] = backup[spot] + sign * h
            answers.append(loss())
        gradient[spot] = (answers[0] - answers[1]) / (2 * h)
    param[...] = backup
    return gradient
