# exercise: copy_params
# right: yes
def copy_params(params, model):
    U, V, W, b_hidden, b_out = (torch.tensor(np.array(p)) for p in params)
    model.rnn.load_state_dict(
        {
            "weight_ih_l0": U,
            "weight_hh_l0": V,
            "bias_ih_l0": torch.zeros(len(V), dtype=torch.float64),
            "bias_hh_l0": b_hidden.flatten(),
        }
    )
    model.linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
