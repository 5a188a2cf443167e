# exercise: RNN
# right: no
# wrong: the one-hot table is a plain attribute and stays float32 after .double(), so the recurrent layer then refuses it
# lines: 8
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.table = torch.eye(vocab_size)
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.table[tokens], hidden)
        return self.linear(states), last
