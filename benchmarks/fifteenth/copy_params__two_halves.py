# exercise: copy_params
# right: yes
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(np.array(p), dtype=torch.float64) for p in params)
    half = b_hidden.flatten() / 2
    model.rnn.load_state_dict(
        {"weight_ih_l0": U, "weight_hh_l0": V, "bias_ih_l0": half, "bias_hh_l0": half}
    )
    model.linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
