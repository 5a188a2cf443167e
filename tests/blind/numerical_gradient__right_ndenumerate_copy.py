# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    """ndenumerate walks over a copy, writing goes to param."""
    gradient = np.full_like(param, np.nan)
    for place, old in np.ndenumerate(param.copy()):
        try:
            param[place] = old + h
            difference = loss()
            param[place] = old - h
            difference -= loss()
        finally:
            param[place] = old
        gradient[place] = 0.5 * difference / h
    return gradient
