# exercise: softmax
# right: yes
def softmax(x, axis=0):
    def one(v):
        v = np.exp(v - v.max())
        return v / v.sum()
    return np.apply_along_axis(one, axis, x.astype(float))
