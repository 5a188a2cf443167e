# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    # tensors share memory with these views of themselves, never with params
    slots = [t.detach().numpy() for t in (lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias)]
    for slot, array in zip(slots, params):
        slot.flat = array.ravel()
    lstm.bias_hh_l0.detach().numpy().fill(0)
