# exercise: causal_mask
# right: yes
def causal_mask(length):
    rows, columns = np.ogrid[:length, :length]
    return columns <= rows
