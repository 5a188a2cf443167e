# exercise: causal_mask
# right: yes

def causal_mask(length):
    times = range(length)
    return np.array([[not looked > now for looked in times] for now in times])
