# exercise: numerical_gradient
# right: no
# wrong: the array is put back by subtracting and adding, not bit for bit, and the gradient comes back flat
# lines: 13, 15
def numerical_gradient(loss, param, h=1e-5):
    slopes = []
    for direction in np.eye(param.size):
        bump = h * direction.reshape(param.shape)
        param += bump
        up = loss()
        param -= 2 * bump
        down = loss()
        param += bump
        slopes.append((up - down) / (2 * h))
    return np.array(slopes)
