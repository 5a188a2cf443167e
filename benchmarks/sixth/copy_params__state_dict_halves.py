# exercise: copy_params
# right: yes
def copy_params(params, model):
    fresh = [torch.tensor(np.asarray(p), dtype=torch.float64) for p in params]
    U, V, W, b, c = fresh
    half = b.flatten() / 2
    model.rnn.load_state_dict(
        dict(weight_ih_l0=U, weight_hh_l0=V, bias_ih_l0=half, bias_hh_l0=b.flatten() - half)
    )
    model.linear.load_state_dict({"weight": W, "bias": c.flatten()})
