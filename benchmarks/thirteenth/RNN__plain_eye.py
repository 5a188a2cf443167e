# exercise: RNN
# right: no
# wrong: the table of one-hot rows is a plain tensor that stays float32 after .double()
# lines: 10
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.eye = torch.eye(vocab_size)

    def forward(self, tokens, hidden=None):
        states, last_hidden = self.rnn(self.eye[tokens], hidden)
        logits = self.linear(states)
        return logits, last_hidden
