# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    """Give lstm (nn.LSTM) and linear (nn.Linear) the values of the five NumPy arrays.

    params  (W_x, W_h, b, W, b_out), tuple or list; left as they are

    Afterwards the layers compute what the arrays do, and share no memory with them.
    """
    W_x, W_h, b, W, b_out = (np.array(p) for p in params)
    rows = {
        "weight_ih_l0": W_x,
        "weight_hh_l0": W_h,
        "bias_ih_l0": b[:, 0],
        "bias_hh_l0": np.zeros_like(b[:, 0]),
    }
    lstm.load_state_dict({name: torch.tensor(value) for name, value in rows.items()})
    linear.load_state_dict({"weight": torch.tensor(W), "bias": torch.tensor(b_out.ravel())})
