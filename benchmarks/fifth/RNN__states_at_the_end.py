# exercise: RNN
# right: no
# wrong: The last hidden state is taken out of all states and is (B, H): the axis for the layers is missing.
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.C = vocab_size

    def forward(self, tokens, hidden=None):
        eye = torch.eye(self.C, dtype=self.rnn.weight_ih_l0.dtype)
        states, _ = self.rnn(eye[tokens], hidden)
        return self.linear(states), states[:, -1]
