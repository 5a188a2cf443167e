# exercise: sigmoid
# right: yes
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    rivals = np.stack((x, np.zeros(x.shape)))
    powers = np.exp(rivals - rivals.max(axis=0))
    share = powers / powers.sum(axis=0)
    return np.array(share[0])
