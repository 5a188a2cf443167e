# exercise: sigmoid
# right: yes
def sigmoid(x):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(x, dtype=np.float64))
