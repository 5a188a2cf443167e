# exercise: RNN
# right: no
# wrong: believes that batch_first holds for the hidden state too, so it takes and returns it as (B, 1, H)
# lines: 14, 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        eye = torch.eye(self.rnn.input_size, dtype=self.rnn.weight_ih_l0.dtype)
        if hidden is not None:
            hidden = hidden.transpose(0, 1).contiguous()
        states, last = self.rnn(eye[tokens], hidden)
        return self.linear(states), last.transpose(0, 1)
