# exercise: numerical_gradient
# right: yes

def numerical_gradient(loss, param, h=1e-5):
    def slope(place):
        kept = param[place]
        found = {}
        try:
            for side in (+1, -1):
                param[place] = kept + side * h
                found[side] = float(loss())
        finally:
            param[place] = kept
        return (found[+1] - found[-1]) / (2 * h)

    slopes = [slope(place) for place in np.ndindex(param.shape)]
    return np.array(slopes, dtype=float).reshape(param.shape)
